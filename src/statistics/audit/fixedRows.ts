import type { KnownSum } from "./knownSum.js";

/**
 * The rows that follow from single equations, one after the other: those of a sum of 0, and the last that is left of a sum. -1 for
 * every other row. It takes nothing from what can be found, and makes the programme small.
 */
export function fixedRows(size: number, sums: readonly KnownSum[]): Int32Array {
  const fixed = new Int32Array(size).fill(-1);
  for (let changed = true; changed;) {
    changed = false;
    for (const { plus, minus, value } of sums) {
      if (minus.length > 0) continue;
      let rest = value;
      let free = 0;
      let last = -1;
      for (const row of plus) {
        const known = fixed[row]!;
        if (known < 0) {
          free += 1;
          last = row;
        } else rest -= known;
      }
      if (free === 0 || (free > 1 && rest !== 0)) continue;
      changed = true;
      if (free === 1) fixed[last] = rest;
      else for (const row of plus) if (fixed[row]! < 0) fixed[row] = 0;
    }
  }
  return fixed;
}
