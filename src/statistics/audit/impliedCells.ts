import { cellAt } from "./cellAt.js";
import type { CountSystem } from "../model/countSystem.js";
import type { KnownSum } from "./knownSum.js";

/**
 * Marks cells whose lower limit says nothing new: a part of them is known to be as large. Tables hold many cells and few smallest ones.
 */
export function impliedCells(
  system: CountSystem,
  least: Int32Array,
  fixed: Int32Array,
  sums: readonly KnownSum[],
): Uint8Array {
  const implied = new Uint8Array(system.cells.length);
  const floors = least.slice();
  for (const { cell, value } of sums) if (cell >= 0) floors[cell] = value;
  const byFirst = new Map<number, number[]>();
  system.cells.forEach(({ rows }, cell) => {
    const [first] = rows;
    if (first === undefined || floors[cell]! < 1) return;
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [cell]);
    else same.push(cell);
  });
  const inside = new Uint8Array(system.rowCounts.length);
  system.cells.forEach(({ rows }, cell) => {
    const floor = least[cell]!;
    if (floor < 1) return;
    for (const row of rows) inside[row] = 1;
    const isKnown = (part: number): boolean =>
      part !== cell &&
      floors[part]! >= floor &&
      cellAt(system, part).rows.length < rows.length &&
      cellAt(system, part).rows.every((row) => inside[row] === 1);
    if (rows.some((row) => fixed[row]! >= floor || (byFirst.get(row)?.some(isKnown) ?? false))) {
      implied[cell] = 1;
    }
    for (const row of rows) inside[row] = 0;
  });
  return implied;
}
