import * as z from "zod";

/**
 * Combinations that cannot be: every combination of the named categories, one of each named dimension. Their cells are
 * `not-applicable` and never 0.
 *
 * @example
 * import type { StructuralZero } from "opsc/statistics";
 * const zero: StructuralZero = { OFFENCE: ["exploitation-in-prostitution"], CONDUCT: ["delivering", "accepting"] };
 * zero["CONDUCT"]?.length; //=> 2
 */
export type StructuralZero = Readonly<Record<string, readonly string[]>>;

/** Validates a {@link StructuralZero}; whether a plan has its dimensions and codes is checked with the plan. */
export const structuralZeroSchema = z
  .record(z.string(), z.array(z.string()).min(1))
  .refine((zero) => Object.keys(zero).length > 0, {
    params: { code: "structural-zero-empty" },
    error: "Expected at least one dimension with the categories that cannot meet.",
  }) satisfies z.ZodType<StructuralZero>;
