import { prime, remainder } from "./prime.js";
import type { SparseRow } from "./sparseRow.js";

/** A sum of rows, open to change: every place of it, and a list of those that were touched. Used again and again. */
export class SparseSum {
  /** The remainder at each column. */
  readonly values: Int32Array;
  /** Columns that are not 0, the first `length` of them; after `compact`. */
  readonly columns: Int32Array;
  /** How many columns are not 0. */
  length = 0;
  readonly #marked: Uint8Array;

  constructor(size: number) {
    this.values = new Int32Array(size);
    this.columns = new Int32Array(size);
    this.#marked = new Uint8Array(size);
  }

  /** Empties it. */
  clear(): void {
    for (let entry = 0; entry < this.length; entry += 1) {
      const column = this.columns[entry]!;
      this.values[column] = 0;
      this.#marked[column] = 0;
    }
    this.length = 0;
  }

  /** Adds a row, or takes it away. */
  add(row: SparseRow, sign: 1 | -1): void {
    const { values, columns } = this;
    const marked = this.#marked;
    let length = this.length;
    for (let entry = 0; entry < row.length; entry += 1) {
      const column = row.columns[entry]!;
      const value = row.values[entry]!;
      const sum = values[column]! + (sign === 1 ? value : prime - value);
      values[column] = sum >= prime ? sum - prime : sum;
      if (marked[column] === 0) {
        marked[column] = 1;
        columns[length] = column;
        length += 1;
      }
    }
    this.length = length;
  }

  /** Forgets the columns that have become 0. */
  compact(): void {
    let kept = 0;
    for (let entry = 0; entry < this.length; entry += 1) {
      const column = this.columns[entry]!;
      if (this.values[column] === 0) this.#marked[column] = 0;
      else {
        this.columns[kept] = column;
        kept += 1;
      }
    }
    this.length = kept;
  }

  /** Whether it is a multiple of another, both compacted and not empty. */
  isMultipleOf(other: SparseSum): boolean {
    if (this.length !== other.length) return false;
    const first = this.columns[0]!;
    const own = this.values[first]!;
    const others = other.values[first]!;
    for (let entry = 0; entry < this.length; entry += 1) {
      const column = this.columns[entry]!;
      const left = remainder(this.values[column]! * others);
      if (left !== remainder(other.values[column]! * own)) return false;
    }
    return true;
  }
}
