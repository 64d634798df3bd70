import type { Result } from "../../issues/result.js";
import { handbook } from "../composite/handbook.js";
import { powerMean } from "../composite/powerMean.js";
import type { Interval } from "../model/interval.js";
import { extremeWeights } from "./extremeWeights.js";

/**
 * Weights of which only bounds are known. Together they are 1.
 *
 * @example
 * import { boundsOverWeights, type WeightBox } from "opsc/scoring";
 * const box: WeightBox = { lower: [0.25, 0.25], upper: [0.75, 0.75] };
 * const answer = boundsOverWeights([0, 1], box, 1);
 * answer.ok && answer.value.interval; //=> { lower: 0.25, upper: 0.75 }
 */
export interface WeightBox {
  /** The least that each weight may be, from 0. */
  readonly lower: readonly number[];
  /** The most that each weight may be, from its least to 1. */
  readonly upper: readonly number[];
}

/**
 * The least and the greatest mean that a box of weights allows, with weights that give them.
 *
 * @example
 * import { boundsOverWeights, type BoundsOverWeights } from "opsc/scoring";
 * const answer = boundsOverWeights([0.5, 1], { lower: [0, 0], upper: [1, 0.5] }, 1);
 * const bounds: BoundsOverWeights | undefined = answer.ok ? answer.value : undefined;
 * bounds?.greatest; //=> [0.5, 0.5]
 */
export interface BoundsOverWeights {
  /** The least and the greatest mean; both are reached. */
  readonly interval: Interval;
  /** Weights of sum 1 that give the least. */
  readonly least: readonly number[];
  /** Weights of sum 1 that give the greatest. */
  readonly greatest: readonly number[];
}

/**
 * The exact bounds of a weighted power mean over all weights in a box that sum to 1: a fractional knapsack, solved by sorting.
 *
 * It is exact for every exponent. For fixed values a power mean is a rising function of one sum that is linear in the weights (of w x^p, of w
 * ln x at 0), falling with p below 0 as that sum does; so the least mean gives all weight that is free to the least values, whatever p.
 *
 * @param values - Finite numbers of 0 or more.
 * @param box - Bounds for the weight of each.
 * @param exponent - The exponent of the mean, as for {@link powerMean}.
 * @returns Bounds and weights; an issue where the box holds no weights of sum 1.
 * @throws RangeError where lengths differ, or as {@link powerMean}.
 * @source G. B. Dantzig, Operations Research 5 (1957), for the knapsack
 * @example
 * import { boundsOverWeights } from "opsc/scoring";
 * const box = { lower: [0.25, 0.25, 0.25], upper: [0.5, 0.5, 0.5] };
 * const answer = boundsOverWeights([0, 0.5, 1], box, 1);
 * answer.ok && answer.value.least; //=> [0.5, 0.25, 0.25]
 * boundsOverWeights([0, 1], { lower: [0, 0], upper: [0.4, 0.4] }, 1).ok; //=> false
 */
export function boundsOverWeights(
  values: readonly number[],
  box: WeightBox,
  exponent: number,
): Result<BoundsOverWeights> {
  const { lower, upper } = box;
  if (lower.length !== values.length || upper.length !== values.length) {
    throw new RangeError("Expected a lower and an upper bound for each value.");
  }
  const crossed = lower.findIndex((bound, place) => !(bound >= 0 && bound <= upper[place]!));
  if (crossed >= 0) {
    return empty(crossed, "Expected a lower bound from 0 up to the upper bound.");
  }
  const least = extremeWeights(values, box, 1);
  const greatest = extremeWeights(values, box, -1);
  if (least === undefined || greatest === undefined) {
    return empty(
      undefined,
      "Expected lower bounds that sum to 1 at most, and upper bounds that sum to 1 at least.",
    );
  }
  const interval = {
    lower: powerMean(values, least, exponent),
    upper: powerMean(values, greatest, exponent),
  };
  return { ok: true, value: { interval, least, greatest }, issues: [] };
}

const empty = (place: number | undefined, message: string): Result<never> => ({
  ok: false,
  issues: [
    {
      code: "weight-box-empty",
      severity: "error",
      path: place === undefined ? [] : ["lower", place],
      message,
      source: handbook("chapter 7"),
    },
  ],
});
