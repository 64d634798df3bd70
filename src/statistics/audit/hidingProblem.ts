import { cellAt } from "./cellAt.js";
import type { LpProblem } from "../model/lpSolver.js";
import { packed } from "./polytope.js";
import { hidingCost, type RepairRequest } from "./repair.js";

/** Changes of the true table as a programme in which published cells may change at a cost. */
export interface HidingProblem {
  /** Gains of the rows, then their losses, then the change of the cell, then changes of other cells. */
  readonly problem: LpProblem;
  /** Variable that is the change of the cell. */
  readonly target: number;
  /** Variables with a price. */
  readonly priced: Int32Array;
  /** Their prices. */
  readonly prices: Float64Array;
  /** The rows that may change. */
  readonly rows: Int32Array;
  /** Whether these are all rows. */
  readonly isComplete: boolean;
}

/** Price of moving a row by one: next to nothing, so that nothing moves without need. */
const rowPrice = 0.001;

/** Builds it over some rows around the cell; other rows stay as they are. */
export function hidingProblem(request: RepairRequest, least: Int32Array, size: number): HidingProblem {
  const { system, hidden, policy, kept } = request;
  const rows = rowsAround(request, size);
  const placeOf = new Map(Array.from(rows, (row, place): [number, number] => [row, place]));
  const count = rows.length;
  const keeps = new Set(kept);
  const reach = 4 * policy.minimumWidth + policy.minimumFrequency;
  const upper: number[] = new Array<number>(count).fill(reach);
  for (const row of rows) upper.push(Math.max(0, (system.rowCounts[row] ?? 0) - (keeps.has(row) ? 1 : 0)));
  const lower: number[] = new Array<number>(2 * count).fill(0);
  const prices: number[] = new Array<number>(2 * count).fill(rowPrice);
  const sums: { indices: number[]; values: number[]; value: number }[] = [];
  const groups = new Map<string, number>();
  const over = (list: Int32Array, minus: Int32Array = none): { indices: number[]; values: number[] } => {
    const change = new Map<number, number>();
    for (const row of list) add(change, placeOf.get(row), 1);
    for (const row of minus) add(change, placeOf.get(row), -1);
    const indices: number[] = [];
    const values: number[] = [];
    for (const [place, value] of change) {
      if (value === 0) continue;
      indices.push(place, count + place);
      values.push(value, -value);
    }
    return { indices, values };
  };
  const variable = (from: number, to: number, price: number): number => {
    lower.push(from);
    upper.push(to);
    prices.push(price);
    return lower.length - 1;
  };
  const target = variable(0, 0, 0);
  const own = over(cellAt(system, request.cell).rows);
  sums.push({ indices: [...own.indices, target], values: [...own.values, -1], value: 0 });
  for (const { left, right } of system.links) {
    const sum = over(left, right);
    if (sum.indices.length > 0) sums.push({ ...sum, value: 0 });
  }
  const earlier = policy.attackers.includes("earlier-releases") ? (request.earlier ?? []) : [];
  for (const { rows: list } of earlier) {
    const sum = over(list);
    if (sum.indices.length > 0) sums.push({ ...sum, value: 0 });
  }
  const knowsRules = policy.attackers.includes("rule-aware");
  const zerosPrinted = policy.zeros === "publish";
  system.cells.forEach((cell, number) => {
    const sum = over(cell.rows);
    if (sum.indices.length === 0) return;
    const isHidden = hidden[number] === 1;
    if (isHidden && least[number] === 0) return;
    if (isHidden) {
      const slack = variable((least[number] ?? 0) - cell.count, Infinity, 0);
      sums.push({ indices: [...sum.indices, slack], values: [...sum.values, -1], value: 0 });
      return;
    }
    const isPinned = zerosPrinted && cell.count === 0;
    const loss = knowsRules && zerosPrinted ? cell.count - 1 : cell.count;
    const price = hidingCost(cell.count);
    const key = sum.indices.join();
    const known = groups.get(key);
    if (known === undefined) {
      const gained = variable(0, isPinned ? 0 : reach, price);
      const lost = variable(0, isPinned ? 0 : loss, price);
      groups.set(key, gained);
      sums.push({ indices: [...sum.indices, gained, lost], values: [...sum.values, -1, 1], value: 0 });
      return;
    }
    upper[known] = Math.min(upper[known] ?? 0, isPinned ? 0 : reach);
    upper[known + 1] = Math.min(upper[known + 1] ?? 0, isPinned ? 0 : loss);
    prices[known] = (prices[known] ?? 0) + price;
    prices[known + 1] = (prices[known + 1] ?? 0) + price;
  });
  const priced = Int32Array.from(prices.keys()).filter((place) => (prices[place] ?? 0) > 0);
  return {
    problem: {
      variables: lower.length,
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      ...packed(sums),
    },
    target,
    priced,
    prices: Float64Array.from(priced, (place) => prices[place] ?? 0),
    rows,
    isComplete: count === system.rowCounts.length,
  };
}

const none = new Int32Array(0);

function add(change: Map<number, number>, place: number | undefined, value: number): void {
  if (place !== undefined) change.set(place, (change.get(place) ?? 0) + value);
}

/** Rows of a cell and those beside it in small cells, until there are so many. */
function rowsAround({ system, cell }: RepairRequest, size: number): Int32Array {
  const chosen = new Set(cellAt(system, cell).rows);
  const bySize = [...system.cells.keys()].sort(
    (left, right) => cellAt(system, left).rows.length - cellAt(system, right).rows.length || left - right,
  );
  for (let grown = true; grown && chosen.size < size;) {
    grown = false;
    for (const number of bySize) {
      const { rows } = cellAt(system, number);
      if (chosen.size >= size) break;
      if (rows.length < 2 || !rows.some((row) => chosen.has(row)) || rows.every((row) => chosen.has(row))) {
        continue;
      }
      for (const row of rows) chosen.add(row);
      grown = true;
    }
  }
  if (size === Infinity) for (const row of system.rowCounts.keys()) chosen.add(row);
  return Int32Array.from(chosen).sort();
}
