import * as z from "zod";
import { partialDatePattern } from "./calendarPattern.js";

/**
 * A date known to the year, the month or the day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @example
 * import { isPartialDate, type PartialDate } from "opsc/time";
 * const established: PartialDate = "2024-05";
 * isPartialDate(established); //=> true
 */
export type PartialDate = string;

const shape = new RegExp(`^${partialDatePattern}$`);

/**
 * Whether a value is a partial date.
 *
 * @param value - Anything.
 * @returns False for a month or a day that no calendar has.
 * @example
 * import { isPartialDate } from "opsc/time";
 * isPartialDate("2024"); //=> true
 * isPartialDate("2024-13"); //=> false
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "string" && shape.test(value);
}

/** Validates a {@link PartialDate}. */
export const partialDateSchema = z
  .string({ error: "Expected a date written YYYY, YYYY-MM or YYYY-MM-DD." })
  .regex(shape, {
    error: "Expected a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD.",
  }) satisfies z.ZodType<PartialDate>;
