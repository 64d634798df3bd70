import type { Goalposts } from "../model/goalposts.js";
import type { Interval } from "../model/interval.js";
import type { IndicatorValue } from "../model/scoringEvidence.js";

const clip = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Where a measured value lies between fixed goalposts, its error making it an interval.
 *
 * @source OECD/JRC Handbook on constructing composite indicators (2008), 5.3, with goalposts in place of the extremes of a sample
 */
export function intervalOfValue(measured: IndicatorValue, { lower, upper, direction }: Goalposts): Interval {
  const { value, error = 0 } = measured;
  const least = clip((value - error - lower) / (upper - lower));
  const most = clip((value + error - lower) / (upper - lower));
  return direction === "higher-is-better"
    ? { lower: least, upper: most }
    : { lower: 1 - most, upper: 1 - least };
}
