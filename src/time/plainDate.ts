import * as z from "zod";
import { dayPattern } from "./calendarPattern.js";

/**
 * A calendar day as `YYYY-MM-DD`, without a time or a time zone: law and reporting know only days.
 *
 * @example
 * import { isPlainDate, type PlainDate } from "opsc/time";
 * const adopted: PlainDate = "2015-01-30";
 * isPlainDate(adopted); //=> true
 */
export type PlainDate = string;

const shape = new RegExp(`^${dayPattern}$`);

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value - Anything.
 * @returns False for a day that no calendar has.
 * @example
 * import { isPlainDate } from "opsc/time";
 * isPlainDate("2024-02-29"); //=> true
 * isPlainDate("2023-02-29"); //=> false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && shape.test(value);
}

/** Validates a {@link PlainDate}. */
export const plainDateSchema = z
  .string({ error: "Expected a date written YYYY-MM-DD." })
  .regex(shape, { error: "Expected a day that exists, written YYYY-MM-DD." })
  .meta({ format: "date" }) satisfies z.ZodType<PlainDate>;
