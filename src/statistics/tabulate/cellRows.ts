import type { Population } from "../model/population.js";
import type { EncodedRows } from "./encodedRows.js";
import type { TableLayout } from "./tableLayout.js";

/** Calls back with the places of all cells of a table that a tuple falls in. */
export function cellVisitor(
  layout: TableLayout,
  { width, leaves }: EncodedRows,
): (tuple: number, visit: (cell: number) => void) => void {
  const { axes } = layout;
  const longest = axes.reduce(
    (product, { offsets }) => product * offsets.reduce((most, list) => Math.max(most, list.length), 1),
    1,
  );
  const cells = new Int32Array(longest);
  return (tuple, visit) => {
    let count = 1;
    cells[0] = 0;
    for (const { dimension, offsets, totalOffsets } of axes) {
      const leaf = leaves[tuple * width + dimension]!;
      const list = leaf < 0 ? totalOffsets : offsets[leaf]!;
      // From the last offset to the first, so that the cells that are there are overwritten last.
      for (let place = list.length - 1; place >= 0; place -= 1) {
        const offset = list[place]!;
        for (let cell = 0; cell < count; cell += 1) {
          cells[place * count + cell] = cells[cell]! + offset;
        }
      }
      count *= list.length;
    }
    for (let cell = 0; cell < count; cell += 1) visit(cells[cell]!);
  };
}

/** The rows of every cell of a table, one list after the other. */
export interface CellRows {
  /** Where the rows of each cell begin, and at the end their number. */
  readonly starts: Int32Array;
  /** Places of the rows in the population, ascending in each cell. */
  readonly rows: Int32Array;
}

/** Finds the rows of every cell of a table: one pass over the rows, then a sort by cell that keeps their order. */
export function cellRows(layout: TableLayout, population: Population, encoded: EncodedRows): CellRows {
  const visitCells = cellVisitor(layout, encoded);
  const lastRow = new Int32Array(layout.size).fill(-1);
  const starts = new Int32Array(layout.size + 1);
  const ends = new Int32Array(population.rows.length);
  const hits: number[] = [];
  let current = 0;
  const note = (cell: number): void => {
    if (lastRow[cell] === current) return;
    lastRow[cell] = current;
    starts[cell + 1] = starts[cell + 1]! + 1;
    hits.push(cell);
  };
  const { id } = layout.definition;
  population.rows.forEach(({ table }, row) => {
    if (table === undefined || table === id) {
      current = row;
      const end = encoded.starts[row + 1]!;
      for (let tuple = encoded.starts[row]!; tuple < end; tuple += 1) visitCells(tuple, note);
    }
    ends[row] = hits.length;
  });
  for (let cell = 0; cell < layout.size; cell += 1) {
    starts[cell + 1] = starts[cell + 1]! + starts[cell]!;
  }
  const rows = new Int32Array(hits.length);
  const next = starts.slice(0, layout.size);
  let hit = 0;
  ends.forEach((end, row) => {
    for (; hit < end; hit += 1) {
      const cell = hits[hit]!;
      rows[next[cell]!] = row;
      next[cell] = next[cell]! + 1;
    }
  });
  return { starts, rows };
}
