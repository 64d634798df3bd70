import { joinFragments } from "../../../fragments/joinFragments.js";
import { phrase } from "../../../fragments/phrase.js";
import { englishTableWords } from "../../../statistics/publish/tableWords.js";
import type { OutlineKind } from "../../outlines/outlineKinds.js";
import { criteria } from "../labels/english/criteria.js";
import { elements } from "../labels/english/elements.js";
import type { PeriodicMessages, TablePlaces } from "./periodicMessages.js";

const titles: Readonly<Record<OutlineKind, string>> = {
  "initial-report": "Initial report under the Optional Protocol",
  "periodic-report-part": "Periodic report: part on the Optional Protocol",
  "replies-to-list-of-issues": "Replies to the list of issues",
  "replies-under-simplified-procedure": "Replies to the list of issues prior to reporting",
  "follow-up-matrix": "Follow-up to the concluding observations",
  "alternative-report": "Alternative report on the Optional Protocol",
};

const places = { rows: "rows", columns: "columns", "rows-and-columns": "rows and columns" } as const;

const several =
  (item: string) =>
  (where: TablePlaces): string =>
    `${item} may stand in several ${places[where]}, so that they can add up to more than the total.`;

/** The sentences of a periodic report in English. What the State says of itself is a claim in every view but its own. */
export const english: PeriodicMessages = {
  title: (kind, state, view) =>
    `${titles[kind]}: ${state}${view === "alternative" && kind !== "alternative-report" ? " (alternative view)" : ""}`,
  parts: {
    positive: "Positive developments",
    measuresSince: "Measures since the concluding observations",
    welcomed: "What the Committee welcomed",
    coverage: "Coverage of the Protocol by law",
    gaps: "Gaps in the law",
    benchmarks: "Institutions and systems",
    statistics: "Statistics",
    score: "Degree of compliance",
    methods: "Methods",
    questions: "Questions of the list of issues",
  },
  words: {
    contested: "contested",
    criterion: "What is asked for",
    element: "Element",
    law: "Law and source",
    lower: "At least",
    measure: "Measure",
    on: "Date",
    onRecord: "On record",
    part: "Part",
    provision: "Provision",
    source: "Source",
    status: "Status",
    upper: "At most",
  },
  elements,
  criteria,
  scoreParts: {
    all: "All recommendations",
    protocol: "The Protocol",
    law: "Law",
    systems: "Institutions and systems",
    recommendations: "Recommendations",
    duty: "Duty to report",
    reply: "Report or reply on the recommendations",
  },
  frameworks: {
    "follow-up": (symbol) => `Follow-up of ${symbol}`,
    "opsc-clusters": () => "The Protocol by cluster of the guidelines",
    "opsc-obligations": () => "The Protocol by type of obligation",
  },
  intro: (view, observations, asOf) =>
    view === "state"
      ? phrase`This report sets out what the State reports on the recommendations of ${observations}, as of ${asOf}. Measures and evidence stand as they were reported, each with its source.`
      : phrase`This report sets out what is on record on the recommendations of ${observations}, as of ${asOf}, and what is missing. What the State says of its own action is called a claim; the views of others stand beside it.`,
  covers: (subjects, source) =>
    phrase`This part follows ${source}. Its subjects are: ${joinFragments(subjects, "; ")}.`,
  follows: (source) => phrase`This part follows ${source}.`,
  nothingHere: (asOf) => phrase`Nothing is on record for this part as of ${asOf}.`,
  reported: {
    1: "Information provided by the State",
    2: "Information provided by the State, with an instrument that a reader can check",
    3: "Reported by an independent source",
  },
  reportedWithoutInstrument: "Information provided by the State, without naming the instrument",
  measuresSince: (adoptedOn, asOf) =>
    phrase`From the adoption of the observations on ${adoptedOn} until ${asOf}, these measures are on record. Whether they implement a recommendation is said where the recommendation is answered.`,
  noMeasuresSince: (adoptedOn) =>
    phrase`No measure is on record since the adoption of the observations on ${adoptedOn}.`,
  welcomed: (observations) => phrase`In ${observations} the Committee welcomed the following.`,
  asks: (number, list, text) => phrase`Question ${number} of ${list}: ${text}`,
  answeredByTables: (tables) => phrase`The question is answered by tables: ${joinFragments(tables, "; ")}.`,
  noReply: (asOf) => phrase`No reply to this question is on record as of ${asOf}.`,
  actNotRecorded: "act not recorded",
  otherTables: "Further tables",
  tableYears: (years) => phrase`The tables cover these reference years: ${joinFragments(years, ", ")}.`,
  yearTotals: (totals) =>
    phrase`Total by year: ${joinFragments(
      totals.map(({ year, figure }) => phrase`${year}: ${figure}`),
      "; ",
    )}.`,
  funnelCaption: (title) => phrase`${title}: cases by stage, all years`,
  tableMissing: (title) => phrase`The table "${title}" is asked for and was not supplied.`,
  synthetic: () => phrase`The figures in this part count made-up records. No real child is counted here.`,
  syntheticTables: () =>
    phrase`The statistical tables of this report and the charts drawn from them count made-up records, so that the form of the report can be seen. No real child is counted, and nothing may be concluded from these figures. Everything else comes from the documents that are named.`,
  onTrafficking: "This speaks of trafficking, which the Protocol does not equate with the sale of children.",
  see: (place) => phrase`See ${place}.`,
  seeTables: (place) => phrase`The figures behind this part are given under: ${place}.`,
  coverageIntro: (asOf, reading) =>
    phrase`The law is held against the elements of the Protocol as it stood on ${asOf}. Reading: ${reading}.`,
  coverageCaption: (asOf) => phrase`Elements of the Protocol of which the law is known, as of ${asOf}`,
  coverageNote: () =>
    phrase`An element that is not listed is unknown: nobody has said whether the law covers it, and that is no gap.`,
  noLaw: (asOf) =>
    phrase`Nothing is on record about the law as of ${asOf}. That is no gap in the law, but a gap in what is known.`,
  gap: ({ degree, status, provision, element, laws, contested, underTreatyMinimum }) => {
    const asked = degree === "required" ? "Asked for" : "Encouraged";
    const verdict = status === "absent" ? "not provided for" : "provided for only in part";
    const minimum = underTreatyMinimum ? "" : " The words of the treaty alone do not ask for it.";
    const other = contested ? " Another statement says otherwise." : "";
    return phrase`${asked} under ${provision} and ${verdict}: ${element}. Law: ${joinFragments(laws, "; ")}.${minimum}${other}`;
  },
  noGaps: () => phrase`What is known of the law shows no gap under this reading.`,
  benchmark: (label, criteria, counts) =>
    phrase`${label}: ${criteria}, of which ${joinFragments(
      counts.map(({ status, count }) => phrase`${status} ${count}`),
      "; ",
    )}.`,
  benchmarkNote: () => phrase`Unknown says that nothing is on record, and not that nothing was done.`,
  nothingOnRecord: "Nothing on record",
  score: (framework, asOf, lower, upper) =>
    phrase`Measured by "${framework}" on ${asOf}, the verified degree of compliance is at least ${lower} and at most ${upper}. What is unknown counts as nothing at the lower end and in full at the upper end.`,
  scoreCaption: (asOf) => phrase`Verified degree of compliance by part, as of ${asOf}`,
  scoreNote: () =>
    phrase`Degrees run from 0 to 1. A wide interval says that little is known; there is no rank among States.`,
  scoreMissing: (labels) =>
    phrase`The interval would narrow most with documents on: ${joinFragments(labels, "; ")}.`,
  askNothing: (places) =>
    phrase`On these recommendations nothing is on record, and the Committee may ask what was done: ${joinFragments(places, ", ")}.`,
  askInstrument: (places) =>
    phrase`On these recommendations there are claims of the State alone, and the Committee may ask for texts and figures that can be checked: ${joinFragments(places, ", ")}.`,
  noQuestions: () => phrase`No question follows from the record.`,
  methods: () => [
    phrase`Recommendations, measures, evidence and assessments are taken from one case file, and each statement keeps its source. What is dated after the day of the report is left out.`,
    phrase`Evidence has a level that says how far a reader can check it. A statement of the State about itself is never more than a claim, however often it is repeated.`,
    phrase`Statistical figures come from tables that were protected before they left the office which counts. A hidden cell is never shown as zero, and no figure stands in a sentence that does not stand in a table.`,
    phrase`The sale of children is not trafficking: a law or a measure on trafficking is not counted as one on sale.`,
  ],
  definitionTitles: {
    readings: "Readings of the Protocol",
    coverageStatuses: "Coverage by law",
    criterionStatuses: "Criteria for institutions and systems",
    cellMarkers: "Markers in tables",
  },
  dimensions: {
    year: "Year",
    offence: "Offence",
    sex: "Sex",
    age: "Age",
    settlement: "Urban or rural place",
    "ethnic-origin": "Ethnic origin",
    "socio-economic-status": "Socio-economic background",
    region: "Region",
    nationality: "Nationality",
    disability: "Disability",
    stage: "Stage of the case",
    support: "Assistance and compensation",
  },
  counts: englishTableWords.counts,
  tableSynthetic: "Made-up records: no real child is counted here.",
  tableUnit: { persons: "Unit: persons.", cases: "Unit: cases." },
  tableAcross: (dimension) => `Across: ${dimension}.`,
  tableSeveral: { persons: several("A person"), cases: several("A case") },
  tableUnprinted: "Totals include categories that are not printed.",
  protection: ({ method, version, policy, audit }) => {
    const zeros = policy.zeros === "protect" ? "zeros are protected likewise" : "zeros are published";
    const override =
      policy.override === undefined ? "" : ` Less than the default is allowed by: ${policy.override}.`;
    const passed = audit.passed ? "passed" : "not passed";
    return `Protection: ${method}, version ${version}. Counts below ${policy.minimumFrequency} are not published, ${zeros}, and every sensitive cell is uncertain by ${policy.minimumWidth} at least.${override} Audit: ${passed}.`;
  },
};
