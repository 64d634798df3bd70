import type { SparseSum } from "./sparseSum.js";

/** The largest prime of which the square is below 2^31, so that products stay small integers. */
const prime = 46_337;

/** A reduced sum that is 1 at its pivot. */
interface Pivot {
  readonly indices: Int32Array;
  readonly values: Int32Array;
}

/**
 * Keeps of the equations only independent ones, the shortest first: the simplex method is many times faster without the others. A
 * sum that is independent but not modulo the prime would be lost; every witness is therefore added up over all of them again.
 */
export function independentSums(variables: number, sums: readonly SparseSum[]): readonly SparseSum[] {
  const pivots = new Array<Pivot | undefined>(variables);
  const row = new Int32Array(variables);
  const kept: SparseSum[] = [];
  for (const sum of [...sums].sort((left, right) => left.indices.length - right.indices.length)) {
    if (kept.length === variables) break;
    row.fill(0);
    sum.indices.forEach((variable, place) => {
      row[variable] = sum.values[place] === 1 ? 1 : prime - 1;
    });
    const first = reduce(row, pivots);
    if (first < 0) continue;
    pivots[first] = scaled(row, first);
    kept.push(sum);
  }
  return kept;
}

/** Subtracts what the pivots span; answers the first place that is left without a pivot, -1 where nothing is left. */
function reduce(row: Int32Array, pivots: readonly (Pivot | undefined)[]): number {
  let first = -1;
  for (let place = 0; place < row.length; place += 1) {
    const value = row[place]!;
    if (value === 0) continue;
    const pivot = pivots[place];
    if (pivot === undefined) {
      if (first < 0) first = place;
      continue;
    }
    const { indices, values } = pivot;
    const factor = prime - value;
    for (let entry = 0; entry < indices.length; entry += 1) {
      const at = indices[entry]!;
      row[at] = (row[at]! + factor * values[entry]!) % prime;
    }
  }
  return first;
}

function scaled(row: Int32Array, pivot: number): Pivot {
  const indices = Int32Array.from(row.keys()).filter((place) => row[place] !== 0);
  const factor = inverse(row[pivot]!);
  return { indices, values: indices.map((place) => (row[place]! * factor) % prime) };
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
