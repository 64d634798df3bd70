import type { CountSystem } from "../model/countSystem.js";

/**
 * Order in which cells are offered for publication: those that count nobody, then by their count, the largest first; of equal counts
 * the one first whose rows stand in more and larger cells, and at last the one with the smaller number.
 *
 * @param rowWeights - How many rows each row of the system was before rows were merged; one by default.
 *
 * @source GaussSuppression for R, `CandidatesDefault`: counts, then a tie of less than one count from sums over the rows; zeros first.
 */
export function publicationOrder(system: CountSystem, rowWeights?: Int32Array): Int32Array {
  const { cells, rowCounts } = system;
  const rowSums = new Float64Array(rowCounts.length);
  for (const { rows, count } of cells) {
    for (const row of rows) rowSums[row] = rowSums[row]! + count + 1;
  }
  const ties = new Float64Array(cells.length);
  const ranks = new Float64Array(cells.length);
  cells.forEach(({ rows, count }, cell) => {
    let tie = 0;
    for (const row of rows) tie += rowSums[row]! * (rowWeights?.[row] ?? 1);
    ties[cell] = tie;
    ranks[cell] = count === 0 ? Number.MAX_SAFE_INTEGER : count;
  });
  const byValue = (left: number, right: number): number =>
    ranks[right]! - ranks[left]! || ties[right]! - ties[left]! || left - right;
  return Int32Array.from(cells.keys()).sort(byValue);
}
