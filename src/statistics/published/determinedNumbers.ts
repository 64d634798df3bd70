import { inverse, prime, remainder } from "../elimination/prime.js";

/** A number that published numbers give away by adding and taking away. */
export interface DeterminedNumber {
  /** Its value, a whole number; below zero where the table contradicts itself. */
  readonly value: number;
  /** The numbers that say so, and how often each is added. */
  readonly from: ReadonlyMap<number, number>;
}

/** Above this many steps the elimination is left out; what it would find is left to the search and the solver. */
const mostSteps = 4e7;

/**
 * Multipliers of sums are looked for up to here. The steps above allow so few sums that, with such multipliers, no number comes
 * as often as half the prime: what cancels out in the field then cancels out in whole numbers.
 */
const highestMultiplier = 1000;

/** Gauss-Jordan elimination over a prime field of the sums as rows of open numbers, beside the multipliers of the sums. */
function reduce(rows: Float64Array[], columns: number): void {
  let done = 0;
  for (let column = 0; column < columns && done < rows.length; column += 1) {
    const at = rows.findIndex((row, place) => place >= done && row[column] !== 0);
    if (at < 0) continue;
    const [pivot = new Float64Array()] = rows.splice(at, 1);
    rows.splice(done, 0, pivot);
    const factor = inverse(pivot[column]!);
    for (let place = column; place < pivot.length; place += 1)
      pivot[place] = remainder(pivot[place]! * factor);
    for (const row of rows) {
      const share = row[column]!;
      if (row === pivot || share === 0) continue;
      for (let place = column; place < row.length; place += 1) {
        const take = pivot[place]!;
        if (take !== 0) row[place] = remainder(row[place]! + (prime - share) * take);
      }
    }
    done += 1;
  }
}

/** The sums, each as often as its multiplier says, as one equation with zero: how often each number is in it. */
function combined(sums: readonly Int32Array[], multipliers: Float64Array): Map<number, number> | undefined {
  const factors = new Map<number, number>();
  for (const [place, sum] of sums.entries()) {
    const residue = multipliers[place]!;
    const often = residue > prime / 2 ? residue - prime : residue;
    if (Math.abs(often) > highestMultiplier) return undefined;
    if (often === 0) continue;
    for (const [at, number] of sum.entries()) {
      factors.set(number, (factors.get(number) ?? 0) + (at === 0 ? often : -often));
    }
  }
  for (const [number, factor] of factors) if (factor === 0) factors.delete(number);
  return factors;
}

/**
 * Finds the open numbers that follow from several sums together by addition alone. The prime field only says where to look:
 * each finding is a combination of sums with whole multipliers, in which every other open number was seen to cancel out.
 *
 * @param sums - The sums, each with its total first.
 * @param values - The published numbers; `undefined` for an open one.
 * @returns The numbers by their place, or `contradictory` where the sums leave nothing open and are wrong.
 */
export function determinedNumbers(
  sums: readonly Int32Array[],
  values: readonly (number | undefined)[],
): ReadonlyMap<number, DeterminedNumber> | "contradictory" {
  const used = sums.filter((sum) => sum.some((number) => values[number] === undefined));
  const columnOf = new Map<number, number>();
  for (const sum of used) {
    for (const number of sum) {
      if (values[number] === undefined && !columnOf.has(number)) columnOf.set(number, columnOf.size);
    }
  }
  const columns = columnOf.size;
  const found = new Map<number, DeterminedNumber>();
  if (used.length ** 2 * (columns + used.length) > mostSteps) return found;
  const rows = used.map((sum, place) => {
    const row = new Float64Array(columns + used.length);
    for (const [at, number] of sum.entries()) {
      const column = columnOf.get(number);
      if (column !== undefined) row[column] = at === 0 ? 1 : prime - 1;
    }
    row[columns + place] = 1;
    return row;
  });
  reduce(rows, columns);
  for (const row of rows) {
    if (row.subarray(0, columns).reduce((count, entry) => count + (entry === 0 ? 0 : 1), 0) > 1) continue;
    const factors = combined(used, row.subarray(columns));
    if (factors === undefined) continue;
    let target: number | undefined;
    let value = 0;
    const from = new Map<number, number>();
    for (const [number, factor] of factors) {
      const known = values[number];
      // The only one that is left open, and it comes once.
      if (known === undefined) target = number;
      else {
        value -= factor * known;
        from.set(number, -factor);
      }
    }
    if (target !== undefined) found.set(target, { value, from });
    else if (value !== 0) return "contradictory";
  }
  return found;
}
