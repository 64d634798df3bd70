/**
 * How many places a change of method moves a unit on average: the mean of |reference rank - rank|.
 *
 * @param reference - The ranks by the method of reference.
 * @param ranks - The ranks by another method, in the same order of units.
 * @returns 0 or more, in places.
 * @throws RangeError where the lengths differ or there is no unit.
 * @source M. Saisana, A. Saltelli and S. Tarantola, Journal of the Royal Statistical Society A 168 (2005)
 * @example
 * import { averageRankShift } from "opsc/scoring";
 * averageRankShift([1, 2, 3, 4], [2, 1, 3, 4]); //=> 0.5
 */
export function averageRankShift(reference: readonly number[], ranks: readonly number[]): number {
  if (reference.length !== ranks.length || ranks.length === 0) {
    throw new RangeError("Expected two rankings of the same units, one unit at least.");
  }
  return reference.reduce((sum, rank, place) => sum + Math.abs(rank - ranks[place]!), 0) / ranks.length;
}
