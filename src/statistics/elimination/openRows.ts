import { inverse, prime, remainder } from "./prime.js";
import { RowSet } from "./rowSet.js";
import { plusMultiple, SparseRow } from "./sparseRow.js";
import type { SparseSum } from "./sparseSum.js";

/** Stands for a column that no row has any more. */
const gone = new RowSet(0);

/** Called for each row that a publication changes: it loses `factor` times what was published. */
export type RowChange = (row: number, factor: number) => void;

/**
 * What an outsider still does not know of each row, after all that was published: a vector over free columns. Whatever follows
 * from the published sums is a sum of rows that is 0. A column, read downwards, is a change of the counts that nobody sees.
 */
export class OpenRows {
  readonly #rows: SparseRow[];
  readonly #columns: RowSet[];
  readonly #stamps: Int32Array;
  #stamp = 0;

  constructor(size: number) {
    this.#rows = Array.from({ length: size }, (_, row) => new SparseRow(row));
    this.#columns = Array.from({ length: size }, (_, row) => {
      const column = new RowSet(size);
      column.add(row);
      return column;
    });
    this.#stamps = new Int32Array(size);
  }

  /** Adds rows to a sum; compact it afterwards. */
  addTo(sum: SparseSum, rows: Int32Array, sign: 1 | -1): void {
    for (const row of rows) sum.add(this.#rows[row]!, sign);
  }

  /** The column of a sum that the fewest rows have; the smallest of those. */
  rarestColumn(sum: SparseSum): number {
    let rarest = -1;
    let fewest = Infinity;
    for (let entry = 0; entry < sum.length; entry += 1) {
      const column = sum.columns[entry]!;
      const count = this.#columns[column]!.count;
      if (count < fewest || (count === fewest && column < rarest)) {
        fewest = count;
        rarest = column;
      }
    }
    return rarest;
  }

  /** The rows that have a column. */
  rowsAt(column: number): readonly number[] {
    return this.#columns[column]!.rows();
  }

  /** Makes a sum known: every row that has the column loses so much of the sum that it has the column no more. */
  publish(sum: SparseSum, column: number, changed: RowChange): void {
    const scale = inverse(sum.values[column]!);
    for (const row of this.rowsAt(column)) {
      const open = this.#rows[row]!;
      const value = open.valueAt(column);
      const factor = scale === 1 ? value : remainder(value * scale);
      this.#subtract(open, row, sum, prime - factor);
      changed(row, factor);
    }
    this.#columns[column] = gone;
  }

  #subtract(open: SparseRow, row: number, sum: SparseSum, factor: number): void {
    const stamps = this.#stamps;
    const sets = this.#columns;
    this.#stamp += 1;
    const stamp = this.#stamp;
    const { columns, values } = open;
    let kept = 0;
    for (let entry = 0; entry < open.length; entry += 1) {
      const column = columns[entry]!;
      stamps[column] = stamp;
      const added = sum.values[column]!;
      const old = values[entry]!;
      const value = added === 0 ? old : plusMultiple(old, factor, added);
      if (value === 0) sets[column]!.delete(row);
      else {
        columns[kept] = column;
        values[kept] = value;
        kept += 1;
      }
    }
    open.length = kept;
    for (let entry = 0; entry < sum.length; entry += 1) {
      const column = sum.columns[entry]!;
      if (stamps[column] === stamp) continue;
      open.push(column, plusMultiple(0, factor, sum.values[column]!));
      sets[column]!.add(row);
    }
  }
}
