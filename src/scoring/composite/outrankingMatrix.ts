/**
 * The weight of the criteria by which each alternative is better than each other one; a tie gives half to both.
 *
 * @param performance - One row for each alternative: its value by each criterion, more being better. Only the order counts.
 * @param weights - The weight of each criterion, 0 or more: here it is importance, not a rate of exchange.
 * @returns At row i and column j the weight of the criteria that put i before j; 0 on the diagonal.
 * @throws RangeError where a row has not one value for each weight, or a weight is negative.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 6
 * @example
 * import { outrankingMatrix } from "opsc/scoring";
 * outrankingMatrix([[3, 1], [2, 2]], [5, 4]); //=> [[0, 5], [4, 0]]
 */
export function outrankingMatrix(
  performance: readonly (readonly number[])[],
  weights: readonly number[],
): readonly (readonly number[])[] {
  if (performance.some((row) => row.length !== weights.length) || !weights.every((weight) => weight >= 0)) {
    throw new RangeError("Expected one value for each criterion in every row, and weights of 0 or more.");
  }
  return performance.map((own, row) =>
    performance.map((other, column) =>
      row === column
        ? 0
        : weights.reduce((sum, weight, criterion) => {
            const difference = own[criterion]! - other[criterion]!;
            return sum + (difference > 0 ? weight : difference === 0 ? weight / 2 : 0);
          }, 0),
    ),
  );
}
