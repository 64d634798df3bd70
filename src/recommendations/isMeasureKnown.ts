import { compareDates } from "../time/compareDates.js";
import type { PlainDate } from "../time/plainDate.js";
import type { CaseFile } from "./caseFile.js";
import type { Measure } from "./measure.js";

/**
 * Whether a measure was on record on a day. One with a date is, unless the date is later; one without is as old as the first
 * evidence that names it, and always on record where none does.
 *
 * @param measure - The measure.
 * @param evidence - The evidence of its case.
 * @param asOf - The day.
 * @returns False for a measure that became known later.
 */
export function isMeasureKnown(
  { id, takenOn }: Measure,
  { evidence }: Pick<CaseFile, "evidence">,
  asOf: PlainDate,
): boolean {
  if (takenOn !== undefined) return compareDates(takenOn, asOf) !== "after";
  const naming = evidence.filter(({ measure }) => measure === id);
  return naming.length === 0 || naming.some(({ recordedOn }) => recordedOn <= asOf);
}
