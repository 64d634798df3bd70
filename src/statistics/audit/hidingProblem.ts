import type { LpProblem } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { Equations } from "./equations.js";
import { membersOf } from "./incidence.js";
import { neighbourhood } from "./neighbourhood.js";
import type { WitnessPool } from "./witnessPool.js";

/** In which rows somebody has to stay: in all that have somebody, or in some, at a price in the others. */
export type KeptRows = "all" | readonly number[];

/** A cell that is to move, and in which company. */
export interface HidingRequest {
  /** The system, the policy and the earlier releases; which cells are hidden the pool says. */
  readonly request: AuditRequest;
  /** What is hidden by now, and the least count of each cell. */
  readonly pool: WitnessPool;
  /** 1 for the cells whose least counts say something. */
  readonly limiting: Uint8Array;
  /** What hiding each cell costs. */
  readonly costs: Float64Array;
  /** The cell. */
  readonly cell: number;
  /** Rows in which somebody has to stay. */
  readonly kept: KeptRows;
  /** Whether published cells may change, at their price; if not, the answer hides nothing. */
  readonly mayHide: boolean;
  /** How many rows around the cell may change. */
  readonly size: number;
}

/** Changes of the true table as a programme in which published cells may change at a cost. */
export interface HidingProblem {
  /** Gains of the rows, their losses and, where that has a price, the losses of the last one; then the change that the cell should have, what is missing, and changes of other cells. */
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
export function hidingProblem(hiding: HidingRequest): HidingProblem {
  const { request, pool, limiting, costs, cell, kept, mayHide, size } = hiding;
  const { system, policy, earlier = [] } = request;
  const { rowCounts } = system;
  const printed = policy.attackers.includes("earlier-releases") ? earlier : [];
  const own = cellAt(system, cell);
  const rows =
    size < rowCounts.length
      ? neighbourhood(pool.rowsOfCell, pool.cellsOfRow, own.rows, size, pool.hidden)
      : Int32Array.from(rowCounts.keys());
  const count = rows.length;
  const placeOf = new Int32Array(rowCounts.length).fill(-1);
  rows.forEach((row, place) => {
    placeOf[row] = place;
  });
  const reach = 4 * policy.minimumWidth + policy.minimumFrequency;
  const equations = new Equations();
  const { upper, prices } = equations;
  const isPriced = kept !== "all" && policy.attackers.includes("insider");
  const blocks = isPriced ? 3 : 2;
  const countOf = (row: number): number => rowCounts[row]!;
  for (let place = 0; place < count; place += 1) equations.variable(0, reach, rowPrice);
  for (const row of rows) {
    const stays = kept === "all" || isPriced || kept.includes(row) ? 1 : 0;
    equations.variable(0, Math.max(0, countOf(row) - stays), rowPrice);
  }
  if (isPriced) {
    for (const row of rows) {
      equations.variable(0, kept.includes(row) ? 0 : Math.min(1, countOf(row)), emptyingPrice);
    }
  }
  const target = equations.variable(0, 0, 0);
  const above = equations.variable(0, Infinity, missingPrice);
  const below = equations.variable(0, Infinity, missingPrice);
  /** Writes the change of a place. */
  const change = (place: number, sign: 1 | -1): void => {
    equations.entry(place, sign);
    for (let block = 1; block < blocks; block += 1) equations.entry(block * count + place, -sign);
  };
  const changes = (list: Int32Array): void => {
    for (const row of list) {
      const place = placeOf[row]!;
      if (place >= 0) change(place, 1);
    }
  };
  changes(own.rows);
  equations.entry(target, -1);
  equations.entry(above, 1);
  equations.entry(below, -1);
  equations.end();
  for (const { left, right } of system.links) {
    const both = new Set(left);
    for (const row of right) {
      const place = placeOf[row]!;
      if (!both.delete(row) && place >= 0) change(place, -1);
    }
    changes(Int32Array.from(both));
    equations.end();
  }
  for (const { rows: list } of printed) {
    changes(list);
    equations.end();
  }
  const knowsRules = policy.attackers.includes("rule-aware") && policy.zeros === "publish";
  const groups = new Map<string, number>();
  const touched = new Uint8Array(system.cells.length);
  for (const row of rows) for (const other of membersOf(pool.cellsOfRow, row)) touched[other] = 1;
  for (let number = 0; number < touched.length; number += 1) {
    if (touched[number] !== 1) continue;
    const other = cellAt(system, number);
    if (pool.hidden[number] !== 1) addPublished(number);
    else if (pool.least[number]! > 0 && limiting[number] === 1) {
      const places = placesOf(other.rows);
      const loss = other.count - pool.least[number]!;
      if (places.length === 1) limit(places[0]!, Infinity, loss);
      else {
        for (const place of places) change(place, 1);
        equations.entry(equations.variable(-loss, Infinity, 0), -1);
        equations.end();
      }
    }
  }
  return {
    problem: equations.problem(),
    target,
    prices: Float64Array.from(prices),
    rows,
    isComplete: count === rowCounts.length,
  };

  function placesOf(list: Int32Array): number[] {
    const places: number[] = [];
    for (const row of list) {
      const place = placeOf[row]!;
      if (place >= 0) places.push(place);
    }
    return places;
  }

  /** Limits the change of one place. */
  function limit(place: number, gain: number, loss: number): void {
    upper[place] = Math.min(upper[place]!, gain);
    if (loss >= countOf(rows[place]!)) return;
    upper[count + place] = Math.min(upper[count + place]!, loss);
    if (isPriced) upper[2 * count + place] = 0;
  }

  /** Lets a published cell change at its price. Cells with the same free rows change together: all are hidden, at the price of all. */
  function addPublished(number: number): void {
    const other = cellAt(system, number);
    const isPinned = !mayHide || (policy.zeros === "publish" && other.count === 0);
    const gain = isPinned ? 0 : reach;
    const loss = isPinned ? 0 : other.count - (knowsRules ? 1 : 0);
    const price = costs[number]!;
    const places = placesOf(other.rows);
    if (places.length === 1) {
      const place = places[0]!;
      limit(place, gain, loss);
      for (let variable = place; variable < target; variable += count) {
        prices[variable] = prices[variable]! + price;
      }
      return;
    }
    const key = places.join();
    const known = groups.get(key);
    if (known !== undefined) {
      if (!mayHide) return;
      upper[known] = Math.min(upper[known]!, gain);
      upper[known + 1] = Math.min(upper[known + 1]!, loss);
      prices[known] = prices[known]! + price;
      prices[known + 1] = prices[known + 1]! + price;
      return;
    }
    for (const place of places) change(place, 1);
    if (!mayHide) {
      groups.set(key, target);
      equations.end();
      return;
    }
    const gained = equations.variable(0, gain, price);
    groups.set(key, gained);
    equations.entry(gained, -1);
    equations.entry(equations.variable(0, loss, price), 1);
    equations.end();
  }
}
