import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { partialDatePattern } from "../../time/calendarPattern.js";
import type { PartialDate } from "../../time/partialDate.js";
import { missingReasons } from "../codes/missingReasons.js";

/**
 * A date of a record: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a code of `missingReasons`.
 *
 * Year or month say enough for nearly every use; a day belongs only where the law counts days. No date of birth is ever held.
 *
 * @example
 * import { recordedDateSchema, type RecordedDate } from "opsc/victims";
 * const identified: RecordedDate = "2024-05";
 * recordedDateSchema.safeParse(identified).success; //=> true
 * recordedDateSchema.safeParse("2024-13").success; //=> false
 */
export type RecordedDate = PartialDate;

const shape = new RegExp(`^(?:${partialDatePattern}|${codesOf(missingReasons).join("|")})$`);

/** Validates a {@link RecordedDate}. */
export const recordedDateSchema = z
  .string({ error: "Expected a date written YYYY, YYYY-MM or YYYY-MM-DD, or why there is none." })
  .regex(shape, {
    error: `Expected a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD, or one of ${codesOf(missingReasons).join(", ")}.`,
  }) satisfies z.ZodType<RecordedDate>;
