import * as z from "zod";

/**
 * A thing that a criterion asks to be covered.
 *
 * @example
 * import { askedItemSchema, type AskedItem } from "opsc/benchmarks";
 * const item: AskedItem = { code: "ethnic-origin", label: "ethnic origin" };
 * askedItemSchema.parse(item).label; //=> "ethnic origin"
 */
export interface AskedItem {
  /** Code that a measured value names, in kebab case. */
  readonly code: string;
  /** What it is, in words. */
  readonly label: string;
}

/** Validates an {@link AskedItem}. */
export const askedItemSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, { error: "Expected a code in kebab case." }),
  label: z.string().min(1),
}) satisfies z.ZodType<AskedItem>;

/**
 * How the answer to a criterion follows from a measured value of the same kind.
 *
 * @example
 * import { measureRuleSchema, type MeasureRule } from "opsc/benchmarks";
 * const digits: MeasureRule = { kind: "number", unit: "digits", least: 3, most: 4, partlyBelow: false };
 * measureRuleSchema.parse(digits).kind; //=> "number"
 */
export type MeasureRule =
  | {
      /** All the asked items covered is met, some partly met, none not met. */
      readonly kind: "items";
      /** The items asked for; at least one. */
      readonly asked: readonly AskedItem[];
    }
  | {
      /** From the least to the most is met. */
      readonly kind: "number";
      /** What is counted. */
      readonly unit: string;
      /** The least that is asked for. */
      readonly least: number;
      /** The most; without it, more is never too much. */
      readonly most?: number | undefined;
      /** Whether a number above zero and below the least is partly met; it is not met where this is false. */
      readonly partlyBelow: boolean;
    }
  | {
      /** The whole covered is met, a part of it partly met, none of it not met. */
      readonly kind: "share";
      /** What is counted. */
      readonly unit: string;
    };

/** Validates a {@link MeasureRule}. */
export const measureRuleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("items"), asked: z.array(askedItemSchema).min(1) }),
  z.strictObject({
    kind: z.literal("number"),
    unit: z.string().min(1),
    least: z.number().min(0),
    most: z.number().min(0).optional(),
    partlyBelow: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("share"), unit: z.string().min(1) }),
]) satisfies z.ZodType<MeasureRule>;
