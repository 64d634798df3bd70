import * as z from "zod";

/**
 * What was measured, where a criterion can be computed from it: the things covered, a number, or a part of a whole.
 *
 * @example
 * import { measuredValueSchema, type MeasuredValue } from "opsc/benchmarks";
 * const hours: MeasuredValue = { kind: "number", value: 24 };
 * const dimensions: MeasuredValue = { kind: "items", items: ["sex", "age"] };
 * measuredValueSchema.parse(hours).kind; //=> "number"
 * measuredValueSchema.parse(dimensions); //=> { kind: "items", items: ["sex", "age"] }
 */
export type MeasuredValue =
  | {
      /** Says that these are things covered. */
      readonly kind: "items";
      /** All that is covered, by the codes of the criterion; empty where nothing is. */
      readonly items: readonly string[];
    }
  | {
      /** Says that this is a number. */
      readonly kind: "number";
      /** The number, in the unit of the criterion. */
      readonly value: number;
    }
  | {
      /** Says that this is a part of a whole. */
      readonly kind: "share";
      /** How many are covered. */
      readonly covered: number;
      /** How many there are. */
      readonly of: number;
    };

/** Validates a {@link MeasuredValue}. */
export const measuredValueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("items"), items: z.array(z.string().min(1)) }),
  z.strictObject({ kind: z.literal("number"), value: z.number().min(0) }),
  z.strictObject({ kind: z.literal("share"), covered: z.int().min(0), of: z.int().min(1) }),
]) satisfies z.ZodType<MeasuredValue>;
