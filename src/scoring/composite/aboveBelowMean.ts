import type { Result } from "../../issues/result.js";
import { distanceToReference } from "./distanceToReference.js";
import { refused } from "./sample.js";

/**
 * Says only whether each value of a sample lies clearly above its mean (1), clearly below it (-1) or near it (0).
 *
 * Not stable: the mean is that of the sample; and a small change at the threshold jumps by a whole step.
 *
 * @param sample - Finite values whose mean is above 0.
 * @param threshold - How far from the mean is clear, in parts of the mean; 0.2 in the handbook's table.
 * @returns 1, 0 or -1 for each value in its place; an issue where the mean is not above 0, a value is not finite or the threshold is below 0.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 5 and Table 15
 * @example
 * import { aboveBelowMean } from "opsc/scoring";
 * const answer = aboveBelowMean([7, 10, 13], 0.2);
 * answer.ok && answer.value; //=> [-1, 0, 1]
 */
export function aboveBelowMean(sample: readonly number[], threshold: number): Result<readonly number[]> {
  if (!(threshold >= 0)) return refused("threshold-negative", "Expected a threshold of 0 or more.");
  const distances = distanceToReference(sample, "mean", "difference");
  if (!distances.ok) return distances;
  if (sample.reduce((sum, value) => sum + value, 0) < 0) {
    return refused(
      "reference-negative",
      "Expected a mean above 0; parts of a negative mean turn the order round.",
    );
  }
  return {
    ...distances,
    value: distances.value.map((distance) => (distance > threshold ? 1 : distance < -threshold ? -1 : 0)),
  };
}
