import * as z from "zod";
import { canonicalJson } from "../model/canonicalJson.js";
import { confidentialText, type Confidential } from "../model/exportConfidential.js";
import { refuseSerialisation } from "../model/refuseSerialisation.js";

/** Why a record is not counted, and how many are not: each in the first of these that fits. */
export interface LeftOutNumbers {
  /** Rejected as victims. */
  readonly rejected: number;
  /** Records that repeat another one. */
  readonly duplicate: number;
  /** Victims who were adults at the offence. */
  readonly adult: number;
  /** Proceedings of the unit that the plan does not count. */
  readonly otherUnit: number;
  /** Records whose date is certainly outside the reference years. */
  readonly outsideYears: number;
}

/** Validates {@link LeftOutNumbers}; unknown keys are refused. */
export const leftOutNumbersSchema = z.strictObject({
  rejected: z.int().min(0),
  duplicate: z.int().min(0),
  adult: z.int().min(0),
  otherUnit: z.int().min(0),
  outsideYears: z.int().min(0),
}) satisfies z.ZodType<LeftOutNumbers>;

let read: (leftOut: LeftOut) => LeftOutNumbers;

/**
 * How many records were not counted, and why. Small numbers as well: they stay inside, refuse `JSON.stringify`, and are read with
 * `exportConfidential`.
 *
 * @example
 * import { tabulate, type LeftOut, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const tabulation = tabulate([], plan);
 * const leftOut: LeftOut | undefined = tabulation.ok ? tabulation.value.leftOut : undefined;
 * Object.keys(leftOut ?? {}); //=> []
 */
export class LeftOut implements Confidential {
  readonly #numbers: LeftOutNumbers;

  /**
   * Keeps the numbers: it comes from `tabulate`.
   *
   * @internal
   */
  constructor(numbers: LeftOutNumbers) {
    this.#numbers = numbers;
    Object.freeze(this);
  }

  /** Refuses. */
  toJSON(): never {
    return refuseSerialisation("What was left out", "call exportConfidential and keep the text inside");
  }

  /**
   * Writes itself.
   *
   * @internal
   */
  [confidentialText](): string {
    return canonicalJson(this.#numbers);
  }

  static {
    read = (leftOut) => leftOut.#numbers;
  }
}

/** The numbers themselves, for the functions of this room and the command alone: no index exports this. */
export const numbersOf = (leftOut: LeftOut): LeftOutNumbers => read(leftOut);

/** Nothing left out. */
export const nothingLeftOut: LeftOutNumbers = {
  rejected: 0,
  duplicate: 0,
  adult: 0,
  otherUnit: 0,
  outsideYears: 0,
};

/** Both together. */
export const bothLeftOut = (left: LeftOutNumbers, right: LeftOutNumbers): LeftOutNumbers => ({
  rejected: left.rejected + right.rejected,
  duplicate: left.duplicate + right.duplicate,
  adult: left.adult + right.adult,
  otherUnit: left.otherUnit + right.otherUnit,
  outsideYears: left.outsideYears + right.outsideYears,
});
