import { plusYears } from "../time/dueDates.js";
import type { Deadline, DeadlinesInput } from "./deadline.js";
import { reportingRules } from "./reportingRules.js";

/** The date that follows from the instrument itself; null where it sets none or its start is not known. */
export function statutoryDeadline(report: Deadline["report"], input: DeadlinesInput): Deadline["statutory"] {
  const rules = reportingRules[input.instrument];
  if (input.inForceOn === undefined) return null;
  const initial = plusYears(input.inForceOn, rules.initial.years);
  if (report === "initial-report") {
    return { dueOn: initial, source: rules.initial.source, verified: rules.initial.verified };
  }
  if (rules.insideConvention && input.partyToConvention !== false) return null;
  const after = input.adoptedOn ?? initial;
  const { years, source, verified } = rules.periodic;
  let count = 1;
  while (plusYears(initial, years * count) <= after) count += 1;
  return { dueOn: plusYears(initial, years * count), source, verified };
}
