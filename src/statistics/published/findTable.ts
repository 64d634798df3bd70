import type { SumSystem } from "./sumSystem.js";

/** Work that may still be done, shared by all who draw on it. */
export interface WorkBudget {
  /** How much is left. */
  left: number;
}

/** The open number with the fewest possible values; -1 where none is open. */
function narrowest({ lower, upper }: SumSystem, numbers: Int32Array): number {
  let chosen = -1;
  let best = Infinity;
  for (const number of numbers) {
    const width = upper[number]! - lower[number]!;
    if (width > 0 && (width < best || chosen < 0)) {
      chosen = number;
      best = width;
      if (width === 1) break;
    }
  }
  return chosen;
}

/**
 * Looks for whole numbers that fit, by trying the least value of the narrowest number and then all above it.
 *
 * @returns `found`, with the values in the lower bounds until the caller goes back; `none` where every way was tried, or
 * `stopped`, with the bounds as they were.
 */
export function findTable(
  system: SumSystem,
  numbers: Int32Array,
  sums: readonly number[],
  budget: WorkBudget,
): "found" | "none" | "stopped" {
  const base = system.mark();
  const tried: { readonly mark: number; readonly number: number; readonly value: number }[] = [];
  let fine = true;
  for (;;) {
    const before = system.work;
    if (fine) {
      const number = narrowest(system, numbers);
      budget.left -= numbers.length;
      if (number < 0) {
        if (system.fits(sums)) return "found";
        fine = false;
        continue;
      }
      const value = system.lower[number]!;
      tried.push({ mark: system.mark(), number, value });
      fine = system.bound(number, value, value);
    } else {
      const last = tried.pop();
      if (last === undefined) {
        system.undo(base);
        return "none";
      }
      system.undo(last.mark);
      fine = system.bound(last.number, last.value + 1, Infinity);
    }
    budget.left -= system.work - before;
    if (budget.left < 0) {
      system.undo(base);
      return "stopped";
    }
  }
}
