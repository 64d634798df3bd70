import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { combine } from "./combine.js";
import { turnedRound, type MemberLists } from "./incidence.js";
import { IntervalEnds } from "./intervalEnds.js";
import { knownSums } from "./knownSum.js";
import { nearbyTables, type Nearby } from "./nearby.js";
import { neighbourhood } from "./neighbourhood.js";
import { polytopeOf, variablesOf, type Polytope } from "./polytope.js";
import { wholeTable } from "./wholeTable.js";
import type { WitnessPool } from "./witnessPool.js";

/** How many variables are looked at around a cell before the ends of its interval are asked for, and after. */
const fewVariables = 100;
const manyVariables = 300;

/**
 * For how many cells one audit goes from the ends of the interval to whole tables, and for how many of them in vain: such tables move
 * nearly everything, so that the first few serve all cells; where they do not, a repair finds what there is sooner.
 */
const followLimit = 24;
const vainLimit = 12;

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
  #wasNarrow = false;
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
    this.#ends = new IntervalEnds(request, solver, pool, this.#polytope);
  }

  /**
   * Whether a cell can be proved to be at least so wide: by what the pool has, by tables around the true one, and where that is not
   * enough by the ends of its interval. An interval that is too narrow ends the search; one that is wide enough has it go on.
   */
  prove(cell: number, width: number): boolean {
    const isDone = (): boolean => this.#pool.widthOf(cell) >= width;
    if (isDone()) return true;
    this.#combine(cell, width);
    if (isDone()) return true;
    if (variablesOf(this.#polytope, cellAt(this.#request.system, cell).rows).length === 0) return false;
    // Where cells were too narrow the next one often is: then the ends are the shorter way.
    if (this.#wasNarrow) {
      this.#wasNarrow = !this.#ends.areApart(cell, width);
      if (this.#wasNarrow || isDone()) return isDone();
    }
    for (const size of [fewVariables, manyVariables]) {
      const nearby = this.#nearby(cell, size);
      try {
        if (this.#move(width, nearby.moved, isDone)) return true;
      } finally {
        nearby.close();
      }
      if (size === manyVariables) break;
      this.#wasNarrow = !this.#ends.areApart(cell, width);
      if (this.#wasNarrow || isDone()) return isDone();
    }
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
    const nearby = this.#nearby(cell, fewVariables);
    const { variableOf } = this.#polytope;
    try {
      for (const keepsRows of open.length > fewRows ? [false, true] : [true]) {
        if (open.length > fewRows && keepsRows) return;
        nearby.keep(keepsRows ? open.map((row) => variableOf[row] ?? -1) : []);
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
      const table = combine(this.#pool, this.#request.system, cell, change, () => false);
      if (table !== undefined) this.#pool.offer(table);
    }
  }

  /** Moves a cell up as far as is needed, and down by what is missing then. */
  #move(width: number, moved: Nearby["moved"], isDone: () => boolean): boolean {
    const up = moved(width);
    if (up !== undefined) this.#take(up);
    if (isDone()) return true;
    const down = moved(-width);
    if (down !== undefined) this.#take(down);
    return isDone();
  }

  #take(solution: Float64Array): number {
    const table = wholeTable(solution, this.#polytope);
    return table === undefined ? -1 : this.#pool.offer(table);
  }

  #nearby(cell: number, size: number): Nearby {
    const own = variablesOf(this.#polytope, cellAt(this.#request.system, cell).rows);
    return nearbyTables(this.#solver, {
      polytope: this.#polytope,
      equationsOf: this.#equationsOf,
      changing: neighbourhood(this.#equations, this.#equationsOf, own, size),
      cell: own,
      reach: 2 * this.#request.policy.minimumWidth,
      sparesRows: this.#request.policy.attackers.includes("insider"),
    });
  }
}
