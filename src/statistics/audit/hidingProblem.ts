import type { SystemCell } from "../model/countSystem.js";
import type { LpProblem } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { hidingCost } from "./hidingCost.js";
import { membersOf } from "./incidence.js";
import { neighbourhood } from "./neighbourhood.js";
import { packed, type SparseSum } from "./sparseSum.js";
import type { WitnessPool } from "./witnessPool.js";

/** A cell that is to move, and in which company. */
export interface HidingRequest {
  /** The system, the policy and the earlier releases; which cells are hidden the pool says. */
  readonly request: AuditRequest;
  /** What is hidden by now, and the least count of each cell. */
  readonly pool: WitnessPool;
  /** The cell. */
  readonly cell: number;
  /** Rows in which somebody has to stay. */
  readonly kept: readonly number[];
  /** How many rows around the cell may change. */
  readonly size: number;
}

/** Changes of the true table as a programme in which published cells may change at a cost. */
export interface HidingProblem {
  /** Gains of the rows, their losses and, against insiders, the losses of the last one; then the change that the cell should have, what is missing, and changes of other cells. */
  readonly problem: LpProblem;
  /** Variable that is the change that the cell should have; how much of it is missing above and below are the two after it. */
  readonly target: number;
  /** Price of every variable. */
  readonly prices: Float64Array;
  /** The rows that may change. */
  readonly rows: Int32Array;
  /** Whether these are all rows. */
  readonly isComplete: boolean;
}

/** Price of moving a row by one: next to nothing, so that nothing moves without need. */
const rowPrice = 0.001;

/** Price of taking the last one out of a row, where somebody may know of him: another table is needed then. */
const emptyingPrice = 0.5;

/** Price of what is missing: more than hiding everything that could have to be hidden for it. */
const missingPrice = 10_000;

/** Builds it over some rows around the cell; other rows stay as they are. */
export function hidingProblem({ request, pool, cell, kept, size }: HidingRequest): HidingProblem {
  const { system, policy } = request;
  const own = cellAt(system, cell);
  const rows =
    size < system.rowCounts.length
      ? neighbourhood(pool.rowsOfCell, pool.cellsOfRow, own.rows, size)
      : Int32Array.from(system.rowCounts.keys());
  const placeOf = new Int32Array(system.rowCounts.length).fill(-1);
  rows.forEach((row, place) => {
    placeOf[row] = place;
  });
  const count = rows.length;
  const sparesRows = policy.attackers.includes("insider");
  const target = (sparesRows ? 3 : 2) * count;
  const keeps = new Set(kept);
  const reach = 4 * policy.minimumWidth + policy.minimumFrequency;
  const lower = new Array<number>(target + 1).fill(0);
  const upper = new Array<number>(count).fill(reach);
  const countOf = (row: number): number => system.rowCounts[row] ?? 0;
  for (const row of rows) upper.push(sparesRows ? Math.max(0, countOf(row) - 1) : countOf(row));
  if (sparesRows) for (const row of rows) upper.push(keeps.has(row) ? 0 : Math.min(1, countOf(row)));
  upper.push(0);
  const prices = new Array<number>(target).fill(rowPrice).fill(emptyingPrice, 2 * count);
  prices.push(0);
  const variable = (from: number, to: number, price: number): number => {
    lower.push(from);
    upper.push(to);
    prices.push(price);
    return lower.length - 1;
  };
  const above = variable(0, Infinity, missingPrice);
  const below = variable(0, Infinity, missingPrice);
  const over = (list: Int32Array): number[] => {
    const places: number[] = [];
    for (const row of list) {
      const place = placeOf[row] ?? -1;
      if (place >= 0) places.push(place);
    }
    return places;
  };
  const lossesOf = (places: readonly number[]): number[] =>
    places.flatMap((place) => (sparesRows ? [count + place, 2 * count + place] : [count + place]));
  const equation = (
    plus: readonly number[],
    minus: readonly number[],
    ...others: (readonly [variable: number, value: number])[]
  ): SparseSum => ({
    indices: [...plus, ...lossesOf(plus), ...minus, ...lossesOf(minus), ...others.map(([own]) => own)],
    values: [
      ...plus.map(() => 1),
      ...lossesOf(plus).map(() => -1),
      ...minus.map(() => -1),
      ...lossesOf(minus).map(() => 1),
      ...others.map(([, value]) => value),
    ],
    value: 0,
  });
  const sums: SparseSum[] = [equation(over(own.rows), [], [target, -1], [above, 1], [below, -1])];
  for (const { left, right } of system.links) {
    const [plus, minus] = [over(left), over(right)];
    const both = new Set(plus.filter((place) => minus.includes(place)));
    const isSingle = (place: number): boolean => !both.has(place);
    const sum = equation(plus.filter(isSingle), minus.filter(isSingle));
    if (sum.indices.length > 0) sums.push(sum);
  }
  const earlier = policy.attackers.includes("earlier-releases") ? (request.earlier ?? []) : [];
  for (const { rows: list } of earlier) {
    const places = over(list);
    if (places.length > 0) sums.push(equation(places, []));
  }
  const knowsRules = policy.attackers.includes("rule-aware") && policy.zeros === "publish";
  const groups = new Map<string, number>();
  const addPublished = (places: readonly number[], other: SystemCell): void => {
    const isPinned = policy.zeros === "publish" && other.count === 0;
    const most = isPinned ? 0 : reach;
    const loss = isPinned ? 0 : other.count - (knowsRules ? 1 : 0);
    const price = hidingCost(other.count);
    const key = places.join();
    const known = groups.get(key);
    if (known === undefined) {
      const gained = variable(0, most, price);
      groups.set(key, gained);
      sums.push(equation(places, [], [gained, -1], [variable(0, loss, price), 1]));
      return;
    }
    // Cells with the same free rows change together: both are hidden, at the price of both.
    upper[known] = Math.min(upper[known] ?? 0, most);
    upper[known + 1] = Math.min(upper[known + 1] ?? 0, loss);
    prices[known] = (prices[known] ?? 0) + price;
    prices[known + 1] = (prices[known + 1] ?? 0) + price;
  };
  const touched = new Set<number>();
  for (const row of rows) for (const other of membersOf(pool.cellsOfRow, row)) touched.add(other);
  for (const number of Int32Array.from(touched).sort()) {
    const other = cellAt(system, number);
    const least = pool.least[number] ?? 0;
    if (pool.hidden[number] !== 1) addPublished(over(other.rows), other);
    else if (least > 0) {
      sums.push(equation(over(other.rows), [], [variable(least - other.count, Infinity, 0), -1]));
    }
  }
  return {
    problem: {
      variables: lower.length,
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      ...packed(sums),
      changing: "bounds",
    },
    target,
    prices: Float64Array.from(prices),
    rows,
    isComplete: count === system.rowCounts.length,
  };
}
