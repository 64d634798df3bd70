import type { CountSystem } from "../model/countSystem.js";
import type { WitnessPair } from "./witness.js";
import type { WitnessPool } from "./witnessPool.js";

/** What the tables of a pool prove of a cell. */
export interface Cover {
  /** Pairs that are far enough apart; for every row that is not open one has somebody in it in both. */
  readonly pairs: readonly WitnessPair[];
  /** Rows with a record whose owner could tell too much; empty where only the public is asked about. */
  readonly open: readonly number[];
}

/**
 * Chooses pairs of tables of a pool that prove a cell against the public, or against everybody who knows one record, that is that one row
 * has somebody. First the pair that empties the fewest rows; then for those rows, pair after pair, those that empty fewest of them.
 *
 * @returns Undefined where no two tables are far enough apart.
 */
export function coverOf(
  pool: WitnessPool,
  { rowCounts }: CountSystem,
  cell: number,
  width: number,
  withInsiders: boolean,
  isUsable: (witness: number) => boolean = () => true,
): Cover | undefined {
  const movers = pool.moversOf(cell).filter(isUsable);
  const tables = [0, ...movers].map((at) => ({ at, change: at === 0 ? 0 : pool.changeOf(cell, at) }));
  tables.sort((left, right) => left.change - right.change || left.at - right.at);
  const [first, last] = [tables[0], tables.at(-1)];
  if (first === undefined || last === undefined || last.change - first.change < width) return undefined;
  if (!withInsiders) return { pairs: [{ low: first.at, high: last.at }], open: [] };
  const emptied = (at: number): Int32Array => pool.witnesses[at]!.emptied;
  const pairs: WitnessPair[] = [];
  const isOpen = new Uint8Array(rowCounts.length).fill(1);
  for (let size = Infinity; size > 0;) {
    const pair = cheapestPair(tables, width, size, (at) => {
      if (size === Infinity) return emptied(at).length;
      let cost = 0;
      for (const row of emptied(at)) cost += isOpen[row]!;
      return cost;
    });
    if (pair === undefined) break;
    size = take(pair);
  }
  const open: number[] = [];
  // Pairs that each keep some rows and empty as many others: row by row.
  for (const row of isOpen.keys()) {
    if (isOpen[row] !== 1) continue;
    const pair = cheapestPair(tables, width, 1, (at) => (pool.witnesses[at]!.table[row] === 0 ? 1 : 0));
    if (pair === undefined) open.push(row);
    else take(pair);
  }
  return { pairs, open };

  function take(pair: WitnessPair): number {
    pairs.push(pair);
    const left = new Set([...emptied(pair.low), ...emptied(pair.high)].filter((row) => isOpen[row] === 1));
    isOpen.fill(0);
    for (const row of left) isOpen[row] = 1;
    return left.size;
  }
}

/** Rows with a record whose owner could tell too much of a cell; all rows where even the public could. */
export function openRowsOf(
  pool: WitnessPool,
  system: CountSystem,
  cell: number,
  width: number,
): readonly number[] {
  return coverOf(pool, system, cell, width, true)?.open ?? [...system.rowCounts.keys()];
}

/** A table of the pool, and how much more the cell is in it. */
interface Mover {
  readonly at: number;
  readonly change: number;
}

/** The pair that is far enough apart at the lowest cost, below a limit. */
function cheapestPair(
  tables: readonly Mover[],
  width: number,
  below: number,
  costOf: (at: number) => number,
): WitnessPair | undefined {
  // Cost first, then the place: one number for both, which sorts fast.
  const order = Float64Array.from(tables, ({ at }, place) => costOf(at) * tables.length + place).sort();
  let best: WitnessPair | undefined;
  let bestCost = below;
  for (let first = 0; first < order.length; first += 1) {
    const cost = Math.floor(order[first]! / tables.length);
    if (2 * cost >= bestCost) break;
    const one = tables[order[first]! % tables.length]!;
    for (let second = first + 1; second < order.length; second += 1) {
      const sum = cost + Math.floor(order[second]! / tables.length);
      if (sum >= bestCost) break;
      const other = tables[order[second]! % tables.length]!;
      if (Math.abs(one.change - other.change) < width) continue;
      best = one.change < other.change ? { low: one.at, high: other.at } : { low: other.at, high: one.at };
      bestCost = sum;
      break;
    }
  }
  return best;
}
