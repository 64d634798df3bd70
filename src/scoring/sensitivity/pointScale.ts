import type { ScoringPolicy } from "../model/scoringPolicy.js";

const half = { lower: 0.5, upper: 0.5 };
const nothing = { lower: 0, upper: 0 };
const whole = { lower: 1, upper: 1 };

/**
 * A scale with points in place of intervals: 0 where the middle of an interval is below 0.25, 1 where it is above 0.75, and otherwise 0.5.
 * A status without an interval keeps none.
 *
 * @source UPR Info, methodology of the Implementation Recommendation Index, for the three points
 */
export function pointScale(scale: ScoringPolicy["scale"]): ScoringPolicy["scale"] {
  return scale.map((entry) => {
    if (entry.interval === null) return entry;
    const middle = (entry.interval.lower + entry.interval.upper) / 2;
    return { ...entry, interval: middle < 0.25 ? nothing : middle > 0.75 ? whole : half };
  });
}
