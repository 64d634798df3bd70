import type { CountSystem, SystemCell } from "../model/countSystem.js";

/**
 * Marks cells that hold a whole published group, or all of it but some who could work together: what the cell says is then known
 * of every member of the group. A group is any cell over more rows, in whatever table.
 *
 * @source GaussSuppression for R, `SuppressKDisclosure`: a difference between a group and a part of it up to the size of a coalition.
 */
export function groupDisclosure(system: CountSystem, coalition: number, sensitive: Uint8Array): void {
  const byCount = new Map<number, SystemCell[]>();
  for (const cell of system.cells) {
    const same = byCount.get(cell.count);
    if (same === undefined) byCount.set(cell.count, [cell]);
    else same.push(cell);
  }
  system.cells.forEach((cell, number) => {
    if (cell.count === 0 || sensitive[number] === 1) return;
    for (let outside = 0; outside <= coalition; outside += 1) {
      const groups = byCount.get(cell.count + outside) ?? [];
      if (groups.some((group) => group.rows.length > cell.rows.length && holds(group.rows, cell.rows))) {
        sensitive[number] = 1;
      }
    }
  });
}

/** Whether an ascending list holds all of another. */
function holds(list: Int32Array, part: Int32Array): boolean {
  let place = 0;
  for (const row of part) {
    while ((list[place] ?? Infinity) < row) place += 1;
    if (list[place] !== row) return false;
  }
  return true;
}
