import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { combine } from "./combine.js";
import { turnedRound, type MemberLists } from "./incidence.js";
import { IntervalEnds } from "./intervalEnds.js";
import { knownSums } from "./knownSum.js";
import { nearbyTables, type Nearby, type NearbyRequest } from "./nearby.js";
import { neighbourhood } from "./neighbourhood.js";
import { polytopeOf, variablesOf, type Polytope } from "./polytope.js";
import { tableOf } from "./wholeTable.js";
import type { WitnessPool } from "./witnessPool.js";

/** How many variables are looked at around a cell, in all of whose rows somebody stays or for single rows. */
const fewVariables = 100;
const manyVariables = 300;

/**
 * For how many cells one audit goes from the ends of the interval to whole tables, and for how many of them in vain: such tables move
 * nearly everything, so that the first few serve all cells; where they do not, a repair finds what there is sooner.
 */
const followLimit = 24;
const vainLimit = 12;

/**
 * After how many looks around cells in vain none is made any more, beside so many for each that was not in vain: where hardly
 * anything is protected yet, the ends of intervals say so sooner, and a repair finds what there is.
 */
const quickLimit = 12;
const quickVainShare = 3;

/** For how many cells at least all are pulled at once, and how many of them that has to prove to be done again. */
const manyCells = 24;
const fewProved = 8;

/** For how many rows together tables are looked for; where more are open, no table around the cell was found at all. */
const fewRows = 24;

/**
 * Looks for whole tables that an attacker cannot tell from the true one. Whatever is found for one cell is a table for all cells: cells
 * that are far enough apart already are not asked about again.
 */
export class Prover {
  readonly #request: AuditRequest;
  readonly #solver: LpSolver;
  readonly #pool: WitnessPool;
  readonly #polytope: Polytope;
  readonly #equations: MemberLists;
  readonly #equationsOf: MemberLists;
  readonly #ends: IntervalEnds;
  readonly #withInsiders: boolean;
  #fruitful = 0;
  #vain = 0;
  #followed = 0;
  #followedInVain = 0;

  /** Takes the pattern as it is in the request; what is found goes into the pool. */
  constructor(request: AuditRequest, solver: LpSolver, pool: WitnessPool) {
    const { system, policy } = request;
    this.#request = request;
    this.#solver = solver;
    this.#pool = pool;
    const all = system.rowCounts.reduce((sum, count) => sum + count, 0);
    const ceiling = 2 * all + 2 * policy.minimumWidth + policy.minimumFrequency;
    this.#polytope = polytopeOf(system, knownSums(request), pool.least, ceiling);
    const { variables, starts, indices } = this.#polytope.problem;
    this.#equations = { size: variables, starts, members: indices };
    this.#equationsOf = turnedRound(this.#equations);
    this.#withInsiders = policy.attackers.includes("insider");
    this.#ends = new IntervalEnds(request, solver, pool, this.#polytope);
  }

  /**
   * Whether a cell is proved to be at least so wide, by what the pool has or by tables close around the true one, in which no row loses its
   * last one where insiders are asked about: such tables prove a cell against all of them. That is quick and finds most.
   */
  proveQuickly(cell: number, width: number): boolean {
    const isDone = (): boolean => this.#pool.widthOf(cell) >= width;
    if (isDone()) return true;
    this.#combine(cell, width);
    if (isDone()) return true;
    if (variablesOf(this.#polytope, cellAt(this.#request.system, cell).rows).length === 0) return false;
    if (this.#vain > quickLimit + quickVainShare * this.#fruitful) return false;
    const isFound = this.#moveAround(cell, width, manyVariables, this.#withInsiders ? "stays" : "free");
    if (isFound) this.#fruitful += 1;
    else this.#vain += 1;
    return isFound;
  }

  /**
   * Looks for tables in which nearly everything moves, while they prove many of some cells at once. Somebody who knows of one record knows
   * that most of them are not the true one.
   */
  proveTogether(cells: readonly number[], width: number): void {
    const openOf = (list: readonly number[]): number[] =>
      list.filter((cell) => this.#pool.widthOf(cell) < width);
    let open = openOf(cells);
    while (open.length >= manyCells) {
      this.#ends.pull(open);
      const left = openOf(open);
      if (open.length - left.length < fewProved) return;
      open = left;
    }
  }

  /**
   * The same of a cell for which the quick way found nothing: by the ends of its interval, by tables further around, and where that is not
   * enough from the ends of the interval to whole tables. An interval that is too narrow ends the search.
   */
  prove(cell: number, width: number): boolean {
    const isDone = (): boolean => this.#pool.widthOf(cell) >= width;
    if (isDone()) return true;
    if (!this.#ends.areApart(cell, width) || isDone()) return isDone();
    const lastOfRow = this.#withInsiders ? "spared" : "free";
    if (this.#moveAround(cell, width, manyVariables, lastOfRow)) return true;
    if (this.#followed >= followLimit || this.#followedInVain >= vainLimit) return false;
    this.#followed += 1;
    if (this.#ends.follow(cell, isDone)) return true;
    this.#followedInVain += 1;
    return false;
  }

  /**
   * Looks for tables around the true one that prove a cell against those who know one record: for any row, as few as can be emptied, and
   * then for all rows that are open at once. What is left is for a repair, which hides nothing where nothing has to be hidden.
   */
  proveForRows(cell: number, width: number, openRows: () => readonly number[]): void {
    let open = openRows();
    if (open.length === 0) return;
    const nearby = this.#nearby(cell, fewVariables, "spared");
    const { variableOf } = this.#polytope;
    try {
      for (const keepsRows of open.length > fewRows ? [false, true] : [true]) {
        if (open.length > fewRows && keepsRows) return;
        nearby.keep(keepsRows ? open.map((row) => variableOf[row]!) : []);
        for (const change of [width, -width]) {
          const found = nearby.moved(change);
          if (found === undefined || this.#take(found) < 0) continue;
          open = openRows();
          if (open.length === 0) return;
        }
      }
    } finally {
      nearby.close();
    }
  }

  /** Gives back what the solver holds; the pool stays. */
  close(): void {
    this.#ends.close();
  }

  /** Looks at what the tables of the pool make together. */
  #combine(cell: number, width: number): void {
    const { below, above } = this.#pool.reachOf(cell);
    for (const change of [width - below, above - width]) {
      const table = combine(this.#pool, this.#request.system, cell, change, () => this.#withInsiders);
      if (table !== undefined) this.#pool.offer(table);
    }
  }

  /** Moves a cell up as far as is needed, and down by what is missing then. */
  #moveAround(cell: number, width: number, size: number, lastOfRow: NearbyRequest["lastOfRow"]): boolean {
    const nearby = this.#nearby(cell, size, lastOfRow);
    try {
      for (const change of [width, -width]) {
        const found = nearby.moved(change);
        if (found !== undefined) this.#take(found);
        if (this.#pool.widthOf(cell) >= width) return true;
      }
      return false;
    } finally {
      nearby.close();
    }
  }

  #take(values: Float64Array): number {
    return this.#pool.offer(tableOf(values, this.#polytope));
  }

  #nearby(cell: number, size: number, lastOfRow: NearbyRequest["lastOfRow"]): Nearby {
    const own = variablesOf(this.#polytope, cellAt(this.#request.system, cell).rows);
    return nearbyTables(this.#solver, {
      polytope: this.#polytope,
      equationsOf: this.#equationsOf,
      changing: neighbourhood(this.#equations, this.#equationsOf, own, size),
      cell: own,
      reach: 2 * this.#request.policy.minimumWidth,
      lastOfRow,
    });
  }
}
