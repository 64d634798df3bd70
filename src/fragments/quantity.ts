import * as z from "zod";

/**
 * A number in a report, with its unit and where it was counted. A statistical figure about people or cases is never one of
 * these: such figures come from protected tables alone.
 *
 * @example
 * import { quantityFragmentSchema, type QuantityFragment } from "opsc/fragments";
 * const fragment: QuantityFragment = {
 *   type: "quantity",
 *   value: 2620,
 *   unit: "day",
 *   origin: "day-count",
 *   form: "with-unit",
 * };
 * quantityFragmentSchema.parse(fragment).value; //=> 2620
 */
export interface QuantityFragment {
  /** Says that this is a number with a unit. */
  readonly type: "quantity";
  /** The number; whole and not negative. */
  readonly value: number;
  /** What is counted. */
  readonly unit: QuantityUnit;
  /** How the number came about: counted in the case file's own entries, or in the calendar. */
  readonly origin: "follow-up-count" | "day-count";
  /** Whether the unit is written after the number; `bare` where a heading has it. */
  readonly form: "with-unit" | "bare";
}

/**
 * What a {@link QuantityFragment} counts. The list is narrow on purpose: entries of a case file and days, nothing else.
 *
 * @example
 * import { quantityUnitSchema, type QuantityUnit } from "opsc/fragments";
 * const unit: QuantityUnit = "day";
 * quantityUnitSchema.parse(unit); //=> "day"
 */
export type QuantityUnit =
  "recommendation" | "measure" | "evidence" | "assessment" | "criterion" | "finding" | "source" | "day";

/** Validates a {@link QuantityUnit}. */
export const quantityUnitSchema = z.enum([
  "recommendation",
  "measure",
  "evidence",
  "assessment",
  "criterion",
  "finding",
  "source",
  "day",
]) satisfies z.ZodType<QuantityUnit>;

/** Validates a {@link QuantityFragment}: days come from a count of days, everything else from a count of entries. */
export const quantityFragmentSchema = z
  .strictObject({
    type: z.literal("quantity"),
    value: z.int().min(0),
    unit: quantityUnitSchema,
    origin: z.enum(["follow-up-count", "day-count"]),
    form: z.enum(["with-unit", "bare"]),
  })
  .refine((quantity) => (quantity.unit === "day") === (quantity.origin === "day-count"), {
    error: 'Expected the origin "day-count" for days and "follow-up-count" for every other unit.',
    path: ["origin"],
  }) satisfies z.ZodType<QuantityFragment>;

/**
 * Makes a count of entries of a case file.
 *
 * @param value - How many; whole and not negative.
 * @param unit - What was counted.
 * @param form - Whether the unit is written; it is where this is left out.
 * @returns The fragment.
 * @example
 * import { count } from "opsc/fragments";
 * count(31, "recommendation").origin; //=> "follow-up-count"
 */
export function count(
  value: number,
  unit: Exclude<QuantityUnit, "day">,
  form: QuantityFragment["form"] = "with-unit",
): QuantityFragment {
  return { type: "quantity", value, unit, origin: "follow-up-count", form };
}

/**
 * Makes a count of days.
 *
 * @param value - How many; whole and not negative.
 * @param form - Whether the unit is written; it is where this is left out.
 * @returns The fragment.
 * @example
 * import { dayCount } from "opsc/fragments";
 * dayCount(4).unit; //=> "day"
 */
export function dayCount(value: number, form: QuantityFragment["form"] = "with-unit"): QuantityFragment {
  return { type: "quantity", value, unit: "day", origin: "day-count", form };
}
