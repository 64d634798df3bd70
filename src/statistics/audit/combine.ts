import type { CountSystem } from "../model/countSystem.js";
import { cellAt } from "./cellAt.js";
import type { Witness } from "./witness.js";
import type { WitnessPool } from "./witnessPool.js";

/** How many tables are put together at most, and how many rows each may change to be looked at. */
const moverLimit = 80;
const rowLimit = 120;

/**
 * Puts together what tables of the pool change, each forwards or backwards, until a cell is so much more, or less, than it is: what two
 * tables change that agree with everything known, both together change nothing known either. No solver is asked.
 *
 * @returns The table; undefined where they do not move the cell far enough.
 */
export function combine(
  pool: WitnessPool,
  system: CountSystem,
  cell: number,
  change: number,
  isKept: (row: number) => boolean,
  isUsable: (witness: number) => boolean = () => true,
): Int32Array | undefined {
  const table = system.rowCounts.slice();
  const changes = new Map<number, number>();
  let reached = 0;
  const apply = (witness: Witness, sign: number): boolean => {
    const { rows, changes: own, cells, cellChanges } = witness;
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      const value = table[row]! + sign * own[place]!;
      if (value < 0 || (value === 0 && isKept(row))) return false;
    }
    for (let place = 0; place < cells.length; place += 1) {
      const at = cells[place]!;
      const value = cellAt(system, at).count + (changes.get(at) ?? 0) + sign * cellChanges[place]!;
      if (value < pool.least[at]!) return false;
    }
    rows.forEach((row, place) => {
      table[row] = table[row]! + sign * own[place]!;
    });
    cells.forEach((at, place) => changes.set(at, (changes.get(at) ?? 0) + sign * cellChanges[place]!));
    return true;
  };
  const movers = pool
    .moversOf(cell)
    .filter((at) => isUsable(at) && pool.witnesses[at]!.rows.length <= rowLimit)
    .slice(0, moverLimit);
  for (let before = NaN; before !== reached && Math.abs(reached) < Math.abs(change);) {
    before = reached;
    for (const at of movers) {
      const own = pool.changeOf(cell, at);
      const sign = own * change > 0 ? 1 : -1;
      if (!apply(pool.witnesses[at]!, sign)) continue;
      reached += sign * own;
      if (Math.abs(reached) >= Math.abs(change)) return table;
    }
  }
  return reached === 0 ? undefined : table;
}
