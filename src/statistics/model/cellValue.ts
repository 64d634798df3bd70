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
  | {
      /** It was counted. */
      readonly kind: "count";
      /** How many; 0 is a count like any other. */
      readonly count: number;
    }
  | {
      /** It was counted and is hidden; the cell does not say why. */
      readonly kind: "suppressed";
    }
  | {
      /** It was not collected. */
      readonly kind: "not-collected";
    }
  | {
      /** There can be nothing to count. */
      readonly kind: "not-applicable";
    };

/** Validates a {@link CellValue}; unknown keys are refused. */
export const cellValueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal("suppressed") }),
  z.strictObject({ kind: z.literal("not-collected") }),
  z.strictObject({ kind: z.literal("not-applicable") }),
]) satisfies z.ZodType<CellValue>;
