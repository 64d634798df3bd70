import type { CountSystem } from "../model/countSystem.js";
import { nestedChanges } from "./nestedChanges.js";
import { RowSpace } from "./rowSpace.js";

/** A sum that one earlier release printed. */
export interface PrintedSum {
  /** Its rows. */
  readonly rows: Int32Array;
  /** What was printed. */
  readonly printed: number;
  /** What it counts now. */
  readonly count: number;
}

/**
 * The cells that cannot be printed beside an earlier release, since the two together would tell of a change too small to be told: of a
 * cell or of any sum that can be put together of cells of both. Each cell is offered in turn. One that adds to what follows from the
 * two releases together no sum of the earlier one is printed; so is one that adds only sums of which the change may be told.
 *
 * @param system - The tables as they are now.
 * @param earlier - What that release printed.
 * @param offered - Numbers of the cells that would be printed, in order.
 * @param enough - Changes below this one are not told.
 */
export function tellingCells(
  system: CountSystem,
  earlier: readonly PrintedSum[],
  offered: readonly number[],
  enough: number,
): readonly number[] {
  const changed = earlier.filter(({ printed, count }) => printed !== count);
  if (changed.length === 0) return [];
  const known = new RowSpace(system.rowCounts.length);
  const harmless = new RowSpace(system.rowCounts.length);
  for (const { rows, printed, count } of earlier) {
    known.add(rows);
    if (printed === count) harmless.add(rows);
  }
  const told = changed.map(({ rows, printed, count }) => ({ rows, change: count - printed }));
  for (const { rows } of nestedChanges(told, enough)) harmless.add(rows);
  return offered.filter((cell) => {
    const rows = system.cells[cell]!.rows;
    if (harmless.has(rows)) return false;
    if (known.has(rows)) return true;
    known.add(rows);
    harmless.add(rows);
    return false;
  });
}
