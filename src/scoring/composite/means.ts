import { powerMean } from "./powerMean.js";

const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

/**
 * The weighted arithmetic mean: a weak value is made up for by a strong one without limit.
 *
 * @param values - Finite numbers of 0 or more.
 * @param weights - As many weights of 0 or more; all equal where they are left out.
 * @returns The mean.
 * @throws RangeError as {@link powerMean}.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 6.10
 * @example
 * import { arithmeticMean } from "opsc/scoring";
 * arithmeticMean([21, 1, 1, 1]); //=> 6
 */
export function arithmeticMean(values: readonly number[], weights = ones(values.length)): number {
  return powerMean(values, weights, 1);
}

/**
 * The weighted geometric mean: a weak value is made up for only in part, and 0 by nothing.
 *
 * @param values - Finite numbers of 0 or more.
 * @param weights - As many weights of 0 or more; all equal where they are left out.
 * @returns The mean; 0 where a value of any weight is 0.
 * @throws RangeError as {@link powerMean}.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 6.11
 * @example
 * import { geometricMean } from "opsc/scoring";
 * Number(geometricMean([21, 1, 1, 1]).toFixed(2)); //=> 2.14
 */
export function geometricMean(values: readonly number[], weights = ones(values.length)): number {
  return powerMean(values, weights, 0);
}

/**
 * The weighted harmonic mean: weaker still in making up than the geometric one.
 *
 * @param values - Finite numbers of 0 or more.
 * @param weights - As many weights of 0 or more; all equal where they are left out.
 * @returns The mean; 0 where a value of any weight is 0.
 * @throws RangeError as {@link powerMean}.
 * @source G. H. Hardy, J. E. Littlewood and G. Pólya, Inequalities (1934), chapter 2
 * @example
 * import { harmonicMean } from "opsc/scoring";
 * Number(harmonicMean([1, 0.5, 0.25]).toFixed(4)); //=> 0.4286
 */
export function harmonicMean(values: readonly number[], weights = ones(values.length)): number {
  return powerMean(values, weights, -1);
}
