import { actionStatuses } from "../../codes/actionStatuses.js";
import { assessorKinds } from "../../codes/assessorKinds.js";
import { clusters } from "../../codes/clusters.js";
import type { CodeEntry } from "../../codes/codeEntry.js";
import { labelOf } from "../../codes/labelOf.js";
import { phrase } from "../../fragments/phrase.js";
import { coverageStatuses } from "../../legislation/coverageStatuses.js";
import { conducts } from "../../protocol/conducts.js";
import { modes } from "../../protocol/modes.js";
import { offenceCodes } from "../../protocol/offenceCodes.js";
import { readings } from "../../protocol/readings.js";
import { scoreCuts } from "../../scoring/model/scoreCuts.js";
import { englishTableWords } from "../../statistics/publish/tableWords.js";
import { formatEnglishDate } from "../../time/englishDates.js";
import type { ChartCodeList, ChartWords } from "./chartWords.js";
import { endsOf } from "./endsOf.js";

const lists: Readonly<Record<ChartCodeList, readonly CodeEntry[]>> = {
  assessorKinds,
  clusters,
  conducts,
  coverageStatuses,
  modes,
  offenceCodes,
  readings,
  scoreCuts,
};

const whole = new Intl.NumberFormat("en");
const reports = {
  "initial-report": "Initial report",
  "next-periodic-report": "Next periodic report",
} as const;
const setters = {
  statutory: "due by the treaty",
  treaty: "due by the treaty, as a document states",
  committee: "date set by the Committee",
  state: "date that the State gives",
} as const;
const view = (code: (typeof actionStatuses)[number]["code"]): string => labelOf(actionStatuses, code);

const namesIn = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");

/**
 * The words of charts in English.
 *
 * @example
 * import { englishChartWords } from "opsc/report";
 * englishChartWords.score(0.5); //=> "0.50"
 */
export const englishChartWords: ChartWords = {
  number: (value) => whole.format(value),
  score: (value) => value.toFixed(2),
  date: formatEnglishDate,
  label: (list, code) => lists[list].find((entry) => entry.code === code)?.label ?? code,
  table: englishTableWords,
  missing: {
    suppressed: "c – suppressed",
    "not-collected": "x – not collected",
    "not-applicable": "z – not applicable",
  },
  data: "Data of the chart: ",
  synthetic: "Synthetic data: made up, for examples and tests",
  status: {
    caption: (kind, asOf) => phrase`Recommendations by subject and status on ${asOf}, view of: ${kind}`,
    cluster: "Subject",
    views: {
      implemented: view("implemented"),
      substantial: view("substantial"),
      partial: view("partial"),
      initiated: view("initiated"),
      none: view("none"),
      contrary: view("contrary"),
      "not-assessed": view("not-assessed"),
      differing: "Assessors differ",
      "no-view": "No assessment on record",
    },
    alternative: (kind, views) =>
      `Bars that show how many recommendations on each subject have which status, view of: ${kind}. ` +
      `Status found: ${namesIn(views)}.`,
  },
  funnel: {
    caption: (title, places) => phrase`How far the criminal case came: ${[title, ...places].join(", ")}`,
    stage: "Stage",
    alternative: (stages, hidden, open) =>
      `Bars, one for each stage of the criminal case, from ${endsOf(stages).join(" to ")}; each counts whoever reached that stage.` +
      (hidden.length === 0 ? "" : ` Hidden to protect persons, which is not zero: ${namesIn(hidden)}.`) +
      (open.length === 0 ? "" : ` Without a count: ${namesIn(open)}.`),
  },
  coverage: {
    caption: (reading, asOf) =>
      phrase`Coverage of the acts of article 3 by law on ${asOf}, ${reading.toLowerCase()}`,
    offence: "Offence",
    act: "Act",
    committed: "Committed",
    marks: { explicit: "E", partial: "P", absent: "A", unknown: "?" },
    contestedMark: "*",
    contested: "contested",
    note: "Unknown means that nobody has said whether the law covers the act; it is no gap.",
    alternative: (statuses) =>
      `Grid with a row for each act of each offence and a column for the act itself, attempt, complicity and participation; ` +
      `each cell says how far the law covers it. Found: ${namesIn(statuses)}.`,
  },
  scores: {
    caption: (title, asOf) => phrase`Score intervals on ${asOf}: ${title}`,
    title: ({ title }) => title,
    name: ({ label }) => label,
    part: "Part",
    notApplicable: "not applicable",
    note: "An interval reaches from the least to the most that the evidence leaves possible. No obligation met is 0, all met is 1.",
    alternative: (cuts, narrowed) =>
      `Range bars, one for each part and each of: ${namesIn(cuts)}. A short bar is certain, a long one is open.` +
      (narrowed.length === 0
        ? " As verified, every part is open from end to end."
        : ` As verified, not open from end to end: ${namesIn(narrowed)}.`),
  },
  deadlines: {
    caption: (asOf) => phrase`Due dates, reports and events up to ${asOf}`,
    on: "Date",
    event: "Event",
    due: (report, setBy) => `${reports[report]}: ${setters[setBy]}`,
    received: (report) => `${reports[report]}: received`,
    overdue: (report) => `${reports[report]}: overdue`,
    alternative: (overdue) =>
      `Timeline from the earliest to the latest date, one row for each.` +
      (overdue.length === 0 ? "" : ` ${overdue.join(". ")}.`),
  },
};
