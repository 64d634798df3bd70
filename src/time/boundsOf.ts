import { daysInMonth } from "./daysInMonth.js";
import { isPartialDate, type PartialDate } from "./partialDate.js";
import type { PlainDate } from "./plainDate.js";

/**
 * The first and the last day that a partial date may mean.
 *
 * @param date - A valid partial date.
 * @returns Both days; the same one twice for a full date.
 * @throws RangeError where the date is not valid: check it with the schema first.
 * @example
 * import { boundsOf } from "opsc/time";
 * boundsOf("2024-02"); //=> { first: "2024-02-01", last: "2024-02-29" }
 */
export function boundsOf(date: PartialDate): { readonly first: PlainDate; readonly last: PlainDate } {
  if (!isPartialDate(date)) throw new RangeError("expected a date written YYYY, YYYY-MM or YYYY-MM-DD");
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 10) return { first: date, last: date };
  return {
    first: `${date}-01`,
    last: `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`,
  };
}
