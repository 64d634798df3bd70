import type { Interval } from "../model/interval.js";
import type { NormalisationGoalposts } from "./normalisationGoalposts.js";
import { normaliseByGoalposts } from "./normaliseByGoalposts.js";
import { powerMean } from "./powerMean.js";

/**
 * One of the indicators that a composite indicator is made of.
 *
 * @example
 * import { compositeScore, type IndividualIndicator } from "opsc/scoring";
 * const schooling: IndividualIndicator = { goalposts: { lower: 0, upper: 16 }, weight: 1 };
 * compositeScore([schooling], [8], 1).interval; //=> { lower: 0.5, upper: 0.5 }
 */
export interface IndividualIndicator {
  /** What counts as 0 and what as 1. */
  readonly goalposts: NormalisationGoalposts;
  /** Its weight beside the others, 0 or more; only the proportions count. */
  readonly weight: number;
}

/**
 * A composite score with what was missing for it.
 *
 * @example
 * import { compositeScore, type CompositeScore } from "opsc/scoring";
 * const indicator = { goalposts: { lower: 0, upper: 1 }, weight: 1 };
 * const composite: CompositeScore = compositeScore([indicator, indicator], [1, undefined], 1);
 * composite.missing; //=> [1]
 */
export interface CompositeScore {
  /** The lowest and the highest score that any values in place of the missing ones could give, from 0 to 1. */
  readonly interval: Interval;
  /** Indexes of the indicators without a value. */
  readonly missing: readonly number[];
}

/**
 * The composite score of one unit. Nothing is imputed and no weight is moved to what is there: a missing value may be anything between
 * its goalposts, and the score is the interval of all it could be. Give an imputed value to see what an imputation would have said.
 *
 * @param indicators - The goalposts and the weight of each.
 * @param values - One value for each, `undefined` where it is missing.
 * @param exponent - The exponent of the power mean: 1 arithmetic, 0 geometric, -1 harmonic.
 * @returns The interval, which both ends reach, and the missing indicators.
 * @throws RangeError where lengths differ, or as {@link powerMean} and {@link normaliseByGoalposts}.
 * @source C. F. Manski, Partial Identification of Probability Distributions (2003)
 * @example
 * import { compositeScore } from "opsc/scoring";
 * const indicator = { goalposts: { lower: 0, upper: 10 }, weight: 1 };
 * compositeScore([indicator, indicator], [5, undefined], 1).interval; //=> { lower: 0.25, upper: 0.75 }
 * compositeScore([indicator, indicator], [5, undefined], 0).interval.lower; //=> 0
 */
export function compositeScore(
  indicators: readonly IndividualIndicator[],
  values: readonly (number | undefined)[],
  exponent: number,
): CompositeScore {
  if (values.length !== indicators.length) throw new RangeError("Expected one value for each indicator.");
  const missing: number[] = [];
  const normalised = indicators.map(({ goalposts }, place) => {
    const value = values[place];
    if (value !== undefined) return normaliseByGoalposts(value, goalposts);
    missing.push(place);
    return undefined;
  });
  const weights = indicators.map(({ weight }) => weight);
  const filledWith = (filler: number): number =>
    powerMean(
      normalised.map((value) => value ?? filler),
      weights,
      exponent,
    );
  return { interval: { lower: filledWith(0), upper: filledWith(1) }, missing };
}
