import * as z from "zod";

/**
 * What a validation comes to, without a word of any record.
 *
 * @example
 * import { type ValidationSummary, validationSummarySchema } from "opsc/node";
 * const summary: ValidationSummary = { records: 3, valid: 2, invalid: 1, issuesByCode: { "line-not-json": 1 } };
 * validationSummarySchema.parse(summary).invalid; //=> 1
 */
export interface ValidationSummary {
  /** Records looked at, lines that cannot be read among them. */
  readonly records: number;
  /** How many of them are valid. */
  readonly valid: number;
  /** How many are not, or cannot be read. */
  readonly invalid: number;
  /** How often each code was found on records that are not valid, in the order of the codes. */
  readonly issuesByCode: Readonly<Record<string, number>>;
}

const count = z.int().nonnegative();

/** Validates a {@link ValidationSummary}. */
export const validationSummarySchema = z.strictObject({
  records: count,
  valid: count,
  invalid: count,
  issuesByCode: z.record(z.string().min(1), z.int().positive()),
}) satisfies z.ZodType<ValidationSummary>;

/** The summary of no records at all. */
export const emptySummary: ValidationSummary = Object.freeze({
  records: 0,
  valid: 0,
  invalid: 0,
  issuesByCode: Object.freeze({}),
});
