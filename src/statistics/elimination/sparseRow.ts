import { prime, remainder } from "./prime.js";

/** A row of remainders of which most are 0. It grows in place. */
export class SparseRow {
  /** Columns that are not 0, the first `length` of them, in no order. */
  columns: Int32Array;
  /** The remainders there, from 1. */
  values: Int32Array;
  /** How many columns are not 0. */
  length = 1;

  /** A row that is 1 at one column. */
  constructor(column: number) {
    this.columns = Int32Array.of(column);
    this.values = Int32Array.of(1);
  }

  /** The remainder at a column that is not 0. */
  valueAt(column: number): number {
    return this.values[this.columns.indexOf(column)]!;
  }

  /** Writes one more entry. */
  push(column: number, value: number): void {
    if (this.length === this.columns.length) this.#grow();
    this.columns[this.length] = column;
    this.values[this.length] = value;
    this.length += 1;
  }

  #grow(): void {
    const capacity = this.length + (this.length >> 1) + 4;
    const columns = new Int32Array(capacity);
    const values = new Int32Array(capacity);
    columns.set(this.columns);
    values.set(this.values);
    this.columns = columns;
    this.values = values;
  }
}

/** `value + factor * added` modulo the prime; 1 and -1, by far the most frequent factors, without a product. */
export function plusMultiple(value: number, factor: number, added: number): number {
  if (factor === 1) {
    const sum = value + added;
    return sum >= prime ? sum - prime : sum;
  }
  if (factor === prime - 1) {
    const difference = value - added;
    return difference < 0 ? difference + prime : difference;
  }
  return remainder(value + factor * added);
}
