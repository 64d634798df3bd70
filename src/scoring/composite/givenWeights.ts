import type { Result } from "../../issues/result.js";
import { answered, refused } from "./sample.js";

/**
 * Takes weights that somebody gives: checks that they are shares of 1, and divides by their sum what rounding left over.
 *
 * @param weights - Numbers of 0 or more.
 * @param tolerance - How far their sum may be from 1, for weights printed to few places; 1e-9 where it is left out.
 * @returns Weights of sum 1 in their places; an issue where one is negative or not finite, or where the sum is further from 1.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 6
 * @example
 * import { givenWeights } from "opsc/scoring";
 * const answer = givenWeights([0.5, 0.25, 0.25]);
 * answer.ok && answer.value; //=> [0.5, 0.25, 0.25]
 * givenWeights([0.13, 0.13]).ok; //=> false
 */
export function givenWeights(weights: readonly number[], tolerance = 1e-9): Result<readonly number[]> {
  if (weights.length === 0 || !weights.every((weight) => Number.isFinite(weight) && weight >= 0)) {
    return refused("weight-negative", "Expected one weight or more, each a finite number of 0 or more.");
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(Math.abs(sum - 1) <= tolerance) || sum === 0) {
    return refused(
      "weights-do-not-sum",
      `Expected weights of sum 1; these have ${Number(sum.toPrecision(6))}. Divide them by it, or allow for rounding.`,
    );
  }
  return answered(weights.map((weight) => weight / sum));
}
