import type { Population } from "../model/population.js";
import { residualCodes } from "../plan/residualCodes.js";
import type { DimensionIndex } from "./dimensionIndex.js";
import { cellVisitor } from "./cellRows.js";
import type { EncodedRows } from "./encodedRows.js";
import type { LayoutAxis, TableLayout } from "./tableLayout.js";

/** An axis as if it had one cell alone, which everything falls in. */
const flattened = (axis: LayoutAxis): LayoutAxis => {
  const one = Int32Array.of(0);
  return { ...axis, codes: [""], offsets: axis.offsets.map(() => one), totalOffsets: one };
};

/**
 * Marks the cells of a table that nobody could fall in because the matter was not collected: those of a dimension in which all that
 * is counted under the same other coordinates, or all that the table counts, is `_X`.
 *
 * @returns One byte for each cell, 1 for those that are marked; undefined where no dimension of the table has `_X`.
 */
export function notCollectedCells(
  layout: TableLayout,
  population: Population,
  encoded: EncodedRows,
  dimensions: readonly DimensionIndex[],
): Uint8Array | undefined {
  let marked: Uint8Array | undefined;
  layout.axes.forEach((axis, place) => {
    const index = dimensions[axis.dimension];
    const missing = index?.numbers.get(residualCodes.notCollected);
    if (index === undefined || missing === undefined) return;
    const visit = cellVisitor(
      { ...layout, axes: layout.axes.map((other, at) => (at === place ? flattened(other) : other)) },
      encoded,
    );
    const present = new Uint8Array(layout.size);
    const collected = new Uint8Array(layout.size);
    population.rows.forEach(({ count, table }, row) => {
      if (count === 0 || (table !== undefined && table !== layout.definition.id)) return;
      const end = encoded.starts[row + 1]!;
      for (let tuple = encoded.starts[row]!; tuple < end; tuple += 1) {
        const known = encoded.leaves[tuple * encoded.width + axis.dimension] !== missing;
        visit(tuple, (cell) => {
          present[cell] = 1;
          if (known) collected[cell] = 1;
        });
      }
    });
    const nowhere = present.includes(1) && !collected.includes(1);
    const cells = (marked ??= new Uint8Array(layout.size));
    const exempt = axis.codes.map(
      (code) => code === index.dimension.total || code === residualCodes.notCollected,
    );
    for (let cell = 0; cell < layout.size; cell += 1) {
      const own = Math.floor(cell / axis.stride) % axis.codes.length;
      if (exempt[own]) continue;
      const other = cell - own * axis.stride;
      if (nowhere || (present[other] === 1 && collected[other] === 0)) cells[cell] = 1;
    }
  });
  return marked;
}
