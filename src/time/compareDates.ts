import { boundsOf } from "./boundsOf.js";
import type { PartialDate } from "./partialDate.js";

/**
 * What can be said of the order of two dates, either of which may be known only in part.
 *
 * @example
 * import { compareDates, type DateOrder } from "opsc/time";
 * const order: DateOrder = compareDates("2024", "2025-03-01");
 * order; //=> "before"
 */
export type DateOrder = "before" | "same" | "after" | "undecided";

/**
 * Orders two partial dates. Where they overlap without being the same full day, nothing is claimed.
 *
 * @param left - A valid partial date.
 * @param right - Another.
 * @returns `undecided` where the one may be before or after the other.
 * @throws RangeError where a date is not valid: check it with the schema first.
 * @example
 * import { compareDates } from "opsc/time";
 * compareDates("2024-05", "2024-05-02"); //=> "undecided"
 * compareDates("2024-05-02", "2024-05-02"); //=> "same"
 */
export function compareDates(left: PartialDate, right: PartialDate): DateOrder {
  const a = boundsOf(left);
  const b = boundsOf(right);
  if (a.last < b.first) return "before";
  if (a.first > b.last) return "after";
  return left === right && left.length === 10 ? "same" : "undecided";
}
