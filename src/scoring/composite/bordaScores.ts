import { outrankingMatrix } from "./outrankingMatrix.js";

/**
 * The Borda score of each alternative: by every criterion a point for each alternative that it beats and half a point for each tie, times
 * the weight of the criterion.
 *
 * @param performance - One row for each alternative: its value by each criterion, more being better. Only the order counts.
 * @param weights - The weight of each criterion, 0 or more.
 * @returns One score for each alternative.
 * @throws RangeError as {@link outrankingMatrix}.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 6, Tables 25 to 27
 * @example
 * import { bordaScores } from "opsc/scoring";
 * bordaScores([[3], [2], [1]], [7]); //=> [14, 7, 0]
 */
export function bordaScores(
  performance: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  return outrankingMatrix(performance, weights).map((row) => row.reduce((sum, weight) => sum + weight, 0));
}
