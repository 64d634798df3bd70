import type { Interval } from "../model/interval.js";
import type { ItemKind } from "../model/itemKinds.js";
import type { ScaleEntry } from "../model/scoringPolicy.js";

/** The grades as letters are the Human Rights Committee's; that a letter is an interval, and where its ends are, is judgement. */
const letters = { title: "CCPR/C/128/3, grades A to E; the intervals are judgement of this package" };
const matrix = {
  title: "opsc: coverage of the offences by the law; the interval is judgement of this package",
};
const checklist = { title: "opsc: benchmarks; the interval is judgement of this package" };
const duty = { title: "OPSC", locator: "art. 12" };
const dutyReadAsJudgement = {
  title: "OPSC, art. 12 sets a time; that a late report is the middle is judgement of this package",
};

const none: Interval = { lower: 0, upper: 0 };
const full: Interval = { lower: 1, upper: 1 };
const middle: Interval = { lower: 0.25, upper: 0.75 };

const entry = (
  itemKind: ItemKind,
  status: string,
  label: string,
  interval: Interval | null,
  source: ScaleEntry["source"],
): ScaleEntry => ({ status, label, itemKinds: [itemKind], interval, source, verified: false });

/** What each status says, as intervals: a letter fixes no point, and what nobody knows fixes nothing. */
export const statusScale: readonly ScaleEntry[] = [
  entry("recommendation", "A-complete", "Largely satisfactory, verified as complete", full, letters),
  entry("recommendation", "A", "Largely satisfactory", { lower: 0.75, upper: 1 }, letters),
  entry("recommendation", "B", "Partially satisfactory", middle, letters),
  entry("recommendation", "C", "Not satisfactory", { lower: 0, upper: 0.25 }, letters),
  {
    ...entry("recommendation", "D", "No cooperation: no reply", null, letters),
    onReportingDuty: none,
  },
  entry("recommendation", "E", "Contrary or rejected", none, letters),
  entry("criminalisation-element", "explicit", "Covered by express words of the law", full, matrix),
  entry("criminalisation-element", "partial", "Covered in part", middle, matrix),
  entry("criminalisation-element", "absent", "Not covered", none, matrix),
  entry("benchmark-criterion", "met", "Met", full, checklist),
  entry("benchmark-criterion", "partly-met", "Partly met", middle, checklist),
  entry("benchmark-criterion", "not-met", "Not met", none, checklist),
  {
    ...entry("benchmark-criterion", "unknown", "Unknown", null, checklist),
    itemKinds: ["benchmark-criterion", "criminalisation-element"],
  },
  entry("reporting-duty", "reported", "Report or reply received", full, duty),
  entry(
    "reporting-duty",
    "reported-late",
    "Report or reply received after its due date",
    middle,
    dutyReadAsJudgement,
  ),
  entry("reporting-duty", "not-reported", "No report or reply received", none, duty),
];
