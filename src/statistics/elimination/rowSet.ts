/** Rows that have a column. Whether a row is in it is one bit; the list of them may hold some that have left. */
export class RowSet {
  /** How many rows are in it. */
  count = 0;
  readonly #bits: Uint32Array;
  #listed: number[] = [];

  /** An empty set of rows with numbers below the size. */
  constructor(size: number) {
    this.#bits = new Uint32Array((size + 31) >>> 5);
  }

  /** Takes a row in that is not in it. */
  add(row: number): void {
    this.#bits[row >>> 5]! |= 1 << (row & 31);
    if (this.#listed.length > 2 * this.count + 16) this.#listed = this.rows();
    this.#listed.push(row);
    this.count += 1;
  }

  /** Lets a row go that is in it. */
  delete(row: number): void {
    this.#bits[row >>> 5]! &= ~(1 << (row & 31));
    this.count -= 1;
  }

  /** The rows, each once. */
  rows(): number[] {
    const bits = this.#bits;
    const kept: number[] = [];
    for (const row of this.#listed) {
      const bit = 1 << (row & 31);
      if ((bits[row >>> 5]! & bit) === 0) continue;
      bits[row >>> 5]! &= ~bit;
      kept.push(row);
    }
    for (const row of kept) bits[row >>> 5]! |= 1 << (row & 31);
    return kept;
  }
}
