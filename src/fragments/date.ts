import * as z from "zod";

/**
 * A date, full or partial; the renderer writes it in the report's language.
 *
 * @example
 * import { dateFragmentSchema, type DateFragment } from "opsc/fragments";
 * const fragment: DateFragment = { type: "date", value: "2015-01-30" };
 * dateFragmentSchema.parse(fragment).value; //=> "2015-01-30"
 */
export interface DateFragment {
  /** Says that this is a date. */
  readonly type: "date";
  /** The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
}

/** Validates a {@link DateFragment}. */
export const dateFragmentSchema = z.strictObject({
  type: z.literal("date"),
  value: z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
    error: "Expected a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD.",
  }),
}) satisfies z.ZodType<DateFragment>;

/**
 * Makes a date fragment.
 *
 * @param value - A plain or a partial date.
 * @returns The fragment.
 * @example
 * import { date } from "opsc/fragments";
 * date("2024-05"); //=> { type: "date", value: "2024-05" }
 */
export function date(value: string): DateFragment {
  return { type: "date", value };
}
