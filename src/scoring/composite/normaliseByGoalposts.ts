import type { NormalisationGoalposts } from "./normalisationGoalposts.js";

/**
 * Puts a value on the scale from 0 to 1 between two goalposts that are set once; beyond them it stays at 0 or 1.
 * The answer rests on the value alone, so that another State or another year never moves it.
 *
 * @param value - A finite value in the unit of the goalposts; on the scale `log10` 0 or less is below any goalpost.
 * @param goalposts - The two values, which end is good, and the scale.
 * @returns A number from 0 to 1.
 * @throws RangeError where the value is not finite, or the goalposts are not two values in ascending order that the scale can take.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 5.3
 * @example
 * import { normaliseByGoalposts } from "opsc/scoring";
 * normaliseByGoalposts(10, { lower: 1, upper: 100, scale: "log10" }); //=> 0.5
 * normaliseByGoalposts(30, { lower: 0, upper: 40, direction: "lower-is-better" }); //=> 0.25
 * normaliseByGoalposts(99, { lower: 0, upper: 40 }); //=> 1
 */
export function normaliseByGoalposts(value: number, goalposts: NormalisationGoalposts): number {
  const { lower, upper, direction, scale } = goalposts;
  if (!(
    Number.isFinite(lower) &&
    Number.isFinite(upper) &&
    lower < upper &&
    (scale !== "log10" || lower > 0)
  )) {
    throw new RangeError("Expected finite goalposts, the lower below the upper, both above 0 with log10.");
  }
  if (!Number.isFinite(value)) throw new RangeError("Expected a finite value.");
  const share = scale === "log10" ? logarithmicShare(value, lower, upper) : (value - lower) / (upper - lower);
  const kept = Math.min(Math.max(share, 0), 1);
  return direction === "lower-is-better" ? 1 - kept : kept;
}

const logarithmicShare = (value: number, lower: number, upper: number): number =>
  value <= 0 ? 0 : (Math.log10(value) - Math.log10(lower)) / (Math.log10(upper) - Math.log10(lower));
