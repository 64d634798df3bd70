import type { Result } from "../../issues/result.js";
import { answered, isSample, noSample, noSpread } from "./sample.js";

/**
 * Puts a sample on the scale from 0 at its smallest value to 1 at its largest.
 *
 * Not stable: a new extreme moves the score of every other unit, and earlier years must be computed again. It is here to
 * reproduce what others published; for a score that lasts, use {@link normaliseByGoalposts}.
 *
 * @param sample - Finite values, two of them different.
 * @returns One number from 0 to 1 for each value in its place; an issue where the sample has no spread or a value that is not finite.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 5.3
 * @example
 * import { sampleMinMax } from "opsc/scoring";
 * const answer = sampleMinMax([2, 3, 6]);
 * answer.ok && answer.value; //=> [0, 0.25, 1]
 */
export function sampleMinMax(sample: readonly number[]): Result<readonly number[]> {
  if (!isSample(sample)) return noSample();
  const low = sample.reduce((least, value) => Math.min(least, value));
  const high = sample.reduce((most, value) => Math.max(most, value));
  if (low === high) return noSpread();
  return answered(sample.map((value) => (value - low) / (high - low)));
}
