import * as z from "zod";

/**
 * What a published cell says. A zero is a count; the other three are no counts, and none of them is a zero. A suppressed cell does
 * not say why it is suppressed.
 *
 * @example
 * import type { CellValue } from "opsc/statistics";
 * const value: CellValue = { kind: "suppressed" };
 * value.kind; //=> "suppressed"
 */
export type CellValue =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "suppressed" }
  | { readonly kind: "not-collected" }
  | { readonly kind: "not-applicable" };

/** Validates a {@link CellValue}; unknown keys are refused. */
export const cellValueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal("suppressed") }),
  z.strictObject({ kind: z.literal("not-collected") }),
  z.strictObject({ kind: z.literal("not-applicable") }),
]) satisfies z.ZodType<CellValue>;
