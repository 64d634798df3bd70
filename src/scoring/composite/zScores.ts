import type { Result } from "../../issues/result.js";
import { answered, isSample, meanOf, noSample, noSpread } from "./sample.js";

/**
 * How many standard deviations each value of a sample lies above its mean. The deviation is that of a sample (n - 1).
 *
 * Not stable: one unit more in the sample moves the score of every other. For a score that lasts, use {@link normaliseByGoalposts}.
 *
 * @param sample - Finite values, two of them different.
 * @returns One score for each value in its place; an issue where the sample has no spread or a value that is not finite.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 5
 * @example
 * import { zScores } from "opsc/scoring";
 * const answer = zScores([1, 2, 3]);
 * answer.ok && answer.value; //=> [-1, 0, 1]
 * zScores([4, 4]).ok; //=> false
 */
export function zScores(sample: readonly number[]): Result<readonly number[]> {
  if (!isSample(sample)) return noSample();
  const mean = meanOf(sample);
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (sample.length - 1));
  if (!(deviation > 0)) return noSpread();
  return answered(sample.map((value) => (value - mean) / deviation));
}
