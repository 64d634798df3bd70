/** The largest prime of which the square is below 2^31, so that products stay small integers. */
const prime = 46_337;

interface Pivot {
  readonly indices: Int32Array;
  readonly values: Int32Array;
}

/**
 * What can be added up of some sums: a linear space over the rows, modulo a prime. A sum that is called new is independent over the
 * fractions too.
 */
export class RowSpace {
  readonly #pivots: (Pivot | undefined)[];
  readonly #work: Int32Array;

  /** An empty space over so many rows. */
  constructor(size: number) {
    this.#pivots = new Array<Pivot | undefined>(size);
    this.#work = new Int32Array(size);
  }

  /** Whether a sum follows from those that were added. */
  has(rows: Int32Array): boolean {
    return this.#reduce(rows) < 0;
  }

  /** Adds a sum. */
  add(rows: Int32Array): void {
    const first = this.#reduce(rows);
    if (first < 0) return;
    const work = this.#work;
    const indices = Int32Array.from(work.keys()).filter((place) => work[place] !== 0);
    const factor = inverse(work[first]!);
    this.#pivots[first] = { indices, values: indices.map((place) => (work[place]! * factor) % prime) };
  }

  /** Subtracts what is known; answers the first place that is left, -1 where nothing is. */
  #reduce(rows: Int32Array): number {
    const work = this.#work.fill(0);
    for (const row of rows) work[row] = 1;
    let first = -1;
    for (let place = 0; place < work.length; place += 1) {
      const value = work[place]!;
      if (value === 0) continue;
      const pivot = this.#pivots[place];
      if (pivot === undefined) {
        if (first < 0) first = place;
        continue;
      }
      const { indices, values } = pivot;
      for (let entry = 0; entry < indices.length; entry += 1) {
        const at = indices[entry]!;
        work[at] = (work[at]! + (prime - value) * values[entry]!) % prime;
      }
    }
    return first;
  }
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let exponent = prime - 2; exponent > 0; exponent >>= 1) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
