import { cellAt } from "./cellAt.js";
import type { CountSystem } from "../model/countSystem.js";
import type { Prover, WitnessPair } from "./prover.js";
import { sumOver } from "./sumOver.js";

/** What an insider can be kept from. */
export interface InsiderAnswer {
  /** Pairs of tables, of which for every record one has somebody in its row in both. */
  readonly pairs: readonly WitnessPair[];
  /** Rows of the records whose owner could tell too much. */
  readonly failing: readonly number[];
}

/**
 * Proves a cell against everybody who knows one record, that is that one row has somebody. First the pair that was found for the
 * public, which serves for every row that is empty in neither; then the pool; then the solver, for many rows at once and, where
 * that is too much to ask, for half of them each.
 */
export function insiderPairs(
  system: CountSystem,
  prover: Prover,
  cell: number,
  width: number,
): InsiderAnswer {
  const { rows } = cellAt(system, cell);
  const first = prover.pairOf(cell);
  const pairs = [first];
  const hasSomebody = (table: number, row: number): boolean => (prover.pool[table]?.[row] ?? 0) > 0;
  const isKept = (row: number, { low, high }: WitnessPair): boolean =>
    hasSomebody(low, row) && hasSomebody(high, row);
  const open = [...system.rowCounts.keys()].filter(
    (row) => (system.rowCounts[row] ?? 0) > 0 && !isKept(row, first),
  );
  const values = prover.pool.map((table) => sumOver(rows, table));
  const order = [...values.keys()].sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
  for (const row of open) {
    if (pairs.some((pair) => isKept(row, pair))) continue;
    const holding = order.filter((table) => hasSomebody(table, row));
    const pair = { low: holding[0] ?? 0, high: holding.at(-1) ?? 0 };
    if ((values[pair.high] ?? 0) - (values[pair.low] ?? 0) >= width) pairs.push(pair);
  }
  const failing: number[] = [];
  const split = (asked: readonly number[]): void => {
    const left = asked.filter((row) => !pairs.some((pair) => isKept(row, pair)));
    if (left.length === 0) return;
    const pair = prover.proveWithRows(cell, width, left);
    if (pair !== undefined) pairs.push(pair);
    else if (left.length === 1) failing.push(left[0] ?? 0);
    else {
      split(left.slice(0, left.length >> 1));
      split(left.slice(left.length >> 1));
    }
  };
  split(open);
  return { pairs, failing };
}
