import { countryNameOf } from "../../codes/countries.js";
import { date } from "../../fragments/date.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { phrase } from "../../fragments/phrase.js";
import { count, dayCount } from "../../fragments/quantity.js";
import type { PartialDate } from "../../time/partialDate.js";
import { ageBandsIn } from "./codesFrom.js";
import { isWholeDay } from "./isWholeDay.js";
import { definedLists, labelledLists } from "./labelledLists.js";
import type { DateSetter, ReportMessages, ReportName } from "./reportMessages.js";

const reports: Readonly<Record<ReportName, string>> = {
  "initial-report": "initial report",
  "next-periodic-report": "next periodic report",
};

const setters: Readonly<Record<DateSetter, string>> = {
  committee: "the Committee",
  state: "the State",
  treaty: "the instrument",
};

const on = (value: PartialDate): InlineFragment[] =>
  isWholeDay(value) ? phrase`on ${date(value)}` : phrase`in ${date(value)}`;

const ageRange = (minimum: number, maximum: number): string => `${minimum} to ${maximum} years`;

/** The sentences of a follow-up report in English. A claim stays a claim, and silence is never read as inaction. */
export const english: ReportMessages = {
  language: "en",
  translation: { verified: true, note: "Written in English.", read: [] },
  punctuation: { colon: ": ", semicolon: "; ", references: ", " },
  codes: { ...definedLists, ...labelledLists, ageBands: ageBandsIn(ageRange) },
  country: countryNameOf,
  ageRange,
  ageFrom: (minimum) => `${minimum} years and over`,
  title: (state) => `Follow-up to the concluding observations on ${state}`,
  parts: {
    document: "The concluding observations",
    summary: "Summary",
    unanswered: "Recommendations without an answer",
    deadlines: "Reporting deadlines",
    chronology: "Chronology",
    matrix: "Follow-up matrix",
    narrative: "Follow-up by subject",
    findings: "Findings of the checks",
    sources: "Sources",
    definitions: "Definitions and method",
  },
  words: {
    state: "State party",
    instrument: "Instrument",
    observations: "Concluding observations",
    adoptedOn: "Adopted on",
    reportConsidered: "Report considered",
    inForceSince: "In force for the State since",
    asOf: "Situation as of",
    paragraph: "Paragraph",
    paragraphs: "Paragraphs",
    recommendation: "Recommendation",
    recommendations: "Recommendations",
    actionStatus: "What has been done",
    evidenceLevel: "Highest level of evidence",
    noEvidence: "No evidence recorded",
    total: "Total",
    status: "Status",
    measures: "Measures",
    evidence: "Evidence",
    reason: "Reason",
    noneRecorded: "None recorded",
    dueOn: "Due on",
    setBy: "Set by",
    source: "Source",
    statutory: "Computed from the instrument",
    event: "Event",
    onDate: "Date",
  },
  setterLabels: { committee: "The Committee", state: "The State", treaty: "The instrument" },
  purpose: (recommendations, observations, asOf) =>
    phrase`This report takes the ${count(recommendations, "recommendation")} of ${observations} one by one. For each it sets out what is on record on ${asOf}: who says it, how far it can be checked, and what is missing.`,
  reading: () =>
    phrase`The views of different assessors are set out side by side, and none replaces another. A recommendation that nobody has assessed is shown as not assessed, which does not mean that nothing was done. What a State says of its own action is called a claim, however often it is repeated.`,
  leftOut: (asOf, counts) =>
    phrase`Later than ${asOf} and therefore left out: ${joinFragments(
      counts.map((count) => [count]),
      ", ",
    )}.`,
  answered: (answered, unanswered) =>
    phrase`For ${count(answered, "recommendation")}, a measure, a piece of evidence or an assessment is on record; for ${count(unanswered, "recommendation")}, nothing is.`,
  answeredMeans: () =>
    phrase`A record does not mean that a recommendation is implemented; whether it is, the assessments say.`,
  byStatus: (asOf) =>
    phrase`Recommendations by what has been done, in the view of each assessor, as of ${asOf}`,
  byLevel: (asOf) => phrase`Recommendations by the highest level of evidence on record, as of ${asOf}`,
  byLevelNote: () => phrase`Each recommendation counts once, at its highest level.`,
  nobodyAssessed: (asOf) =>
    phrase`No assessment is recorded as of ${asOf}. Every recommendation is therefore not assessed, which is not the same as no action.`,
  allAnswered: () =>
    phrase`For every recommendation a measure, a piece of evidence or an assessment is on record.`,
  nothingRecorded: (asOf) => phrase`No measure, no evidence and no assessment is recorded as of ${asOf}.`,
  unansweredTable: () => phrase`Unanswered recommendations, and why`,
  noDeadlines: () => phrase`No due date is on record, and none can be computed from the case file.`,
  datesOf: (report) => phrase`Due dates of the ${reports[report]}, each with its source`,
  noDateHolds: (report) =>
    phrase`No date that the Committee or the instrument sets is on record for the ${reports[report]}.`,
  effective: (report, dueOn, setBy, past) =>
    phrase`The ${reports[report]} ${past ? "was" : "is"} due ${on(dueOn)}, as set by ${setters[setBy]}.`,
  received: (report, day, daysLate) =>
    daysLate === 0
      ? phrase`The ${reports[report]} was received on ${day}.`
      : phrase`The ${reports[report]} was received on ${day}, ${dayCount(daysLate)} after it was due.`,
  overdue: (report, asOf, days) =>
    phrase`No ${reports[report]} is on record. On ${asOf} it is overdue by ${dayCount(days)}.`,
  notYetDue: (report, asOf) => phrase`No ${reports[report]} is on record, and on ${asOf} none is overdue.`,
  conflict: (dates) =>
    phrase`The documents give different dates: ${joinFragments(
      dates.map(({ dueOn, setBy, source }) => phrase`${date(dueOn)} (${setters[setBy]}, ${source})`),
      "; ",
    )}.`,
  trafficking: (asserts, places) =>
    phrase`Evidence that treats its subject as trafficking is offered for recommendations that cover the sale of children (${joinFragments(places, ", ")}). Sale and trafficking are not the same: until evidence on sale itself is on record, it shows at most a neighbouring measure. It asserts: ${asserts}`,
  chronology: (asOf) => phrase`The reporting cycle up to ${asOf}`,
  matrix: (asOf) =>
    phrase`Every recommendation, with the views, measures and evidence on record as of ${asOf}`,
  matrixNote: () =>
    phrase`Paragraph numbers are those of the concluding observations and lead to the text below. The levels of evidence and the statuses are defined at the end.`,
  asked: (place, strength, text) => phrase`On ${place} (${strength}): ${text}`,
  measure: "Measure on record",
  measureFacts: (taken, until, responsible, instrument) =>
    joinFragments(
      [
        ...(taken === null ? [] : [phrase`taken ${date(taken)}`]),
        ...(until === null ? [] : [phrase`planned until ${date(until)}`]),
        ...(responsible === null ? [] : [phrase`responsible: ${responsible}`]),
        ...(instrument === null ? [] : [phrase`instrument: ${instrument}`]),
      ],
      "; ",
    ),
  claimWithoutInstrument: "Claimed by the State, without naming the instrument that a reader could check",
  level: (level) => `Level ${level}`,
  published: (source) => phrase`Published in ${source}.`,
  claim: {
    1: "Claimed by the State, with no instrument that a reader can check",
    2: "Claimed by the State, with an instrument that a reader can check",
    3: "Reported by an independent source",
  },
  claimSource: (source, on, instrument) =>
    instrument === null
      ? phrase`Source: ${source}, recorded on ${on}.`
      : phrase`Source: ${source}, recorded on ${on}. Instrument: ${instrument}.`,
  indirect: "It bears on the recommendation only indirectly.",
  view: ({ kind, name, action, response, asOf }) =>
    phrase`${kind}, ${name}, as of ${asOf}: ${action}; ${response}.`,
  missing: "What is missing",
  gaps: {
    anything: "No measure and no evidence is recorded.",
    evidence: "The measures are listed without evidence that they were taken.",
    checkable:
      "The evidence on record names no text or figure that a reader could check, and no independent source confirms it.",
    independent: "No independent source on record confirms what is claimed.",
    direct: "No evidence bears directly on what was recommended.",
    independentDirect:
      "The independent evidence is indirect; the evidence that bears directly on what was recommended comes from the State.",
    assessment: "Nobody has assessed this recommendation, which is not the same as no action.",
    agreement: "The assessors do not agree; the views are set out above.",
  },
  nothingMissing: "The record holds independent and direct evidence and at least one assessment.",
  checks: null,
  noFindings: () => phrase`The checks found nothing to report.`,
  sourcesNote: (sources) => phrase`The report rests on ${count(sources, "source")}, in alphabetical order.`,
  definitionsNote: () =>
    phrase`The words below have these meanings throughout. What has been done and how the State has replied are two separate questions, and each has its own list.`,
  definitionTitles: {
    evidenceLevels: "Levels of evidence",
    directnesses: "How directly evidence bears on a recommendation",
    actionStatuses: "What has been done",
    responseStatuses: "How the State has replied",
    recommendationStrengths: "The Committee's verbs, strongest first",
  },
};
