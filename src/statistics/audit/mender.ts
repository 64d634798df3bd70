import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { combine } from "./combine.js";
import { openRowsOf } from "./cover.js";
import { hidingCosts } from "./hidingCosts.js";
import type { KeptRows } from "./hidingProblem.js";
import { limitingCells } from "./limitingCells.js";
import { repairOf, type Repair } from "./repair.js";
import type { AuditFailure } from "./searchProofs.js";
import type { WitnessPool } from "./witnessPool.js";

/** How often tables are looked for that would let a cell be shown again. */
const lookLimit = 150;

/** How often a repair by one table is compared with one by two. */
const comparisonLimit = 40;

/** Hides what is missing for the proof of one cell after the other; what is found for one serves those after it. */
export class Mender {
  readonly #request: AuditRequest;
  readonly #solver: LpSolver;
  readonly #pool: WitnessPool;
  readonly #limiting: Uint8Array;
  readonly #costs: Float64Array;
  #looks = 0;
  #comparisons = 0;

  /** What is hidden and what proves it goes into the pool. */
  constructor(request: AuditRequest, solver: LpSolver, pool: WitnessPool) {
    this.#request = request;
    this.#solver = solver;
    this.#pool = pool;
    this.#limiting = limitingCells(request.system);
    this.#costs = hidingCosts(request.system);
  }

  /** Whether a cell is proved, by now or after hiding more; against insiders, row by row. */
  mend({ cell, rows }: AuditFailure): boolean {
    const { policy } = this.#request;
    if (!policy.attackers.includes("insider")) return this.#widen(cell, []);
    if (this.#widenForAll(cell)) return true;
    if (rows.length === 0 && !this.#widen(cell, [])) return false;
    for (;;) {
      const [row] = this.#openRows(cell);
      if (row === undefined) return true;
      if (!this.#widen(cell, [row])) return false;
    }
  }

  /**
   * Looks for a table that proves a cell while nothing more is hidden, beside those tables of the pool that are still witnesses. Each look
   * counts, and after so many there is none.
   */
  reprove(cell: number, isUsable: (witness: number) => boolean): void {
    if (this.#looks >= lookLimit) return;
    this.#looks += 1;
    const { policy } = this.#request;
    this.#widen(cell, policy.attackers.includes("insider") ? "all" : [], isUsable);
  }

  /**
   * Looks for a table that empties no row, which proves a cell against all who know one record. Where one that empties rows and
   * another in which they keep somebody together hide less, these are taken instead; what they leave open the caller sees.
   *
   * @returns Whether the cell is proved against all of them.
   */
  #widenForAll(cell: number): boolean {
    if (this.#isFound(cell, "all")) return true;
    const pool = this.#pool;
    const { system } = this.#request;
    const one = this.#repair(cell, "all", true, true);
    if (one?.cells.length === 0) return this.#take(one, cell, "all");
    if (one !== undefined && this.#comparisons >= comparisonLimit) return this.#take(one, cell, "all");
    this.#comparisons += 1;
    const isWide = this.#isWide(cell, []);
    const first = isWide ? nothing : this.#repair(cell, [], true, one === undefined);
    if (first !== undefined && this.#costOf(first) < this.#costOf(one)) {
      const emptied = isWide ? this.#openRows(cell) : rowsEmptied(system.rowCounts, first.table);
      for (const other of first.cells) pool.hide(other);
      const second = emptied.length === 0 ? nothing : this.#repair(cell, emptied, true, one === undefined);
      for (const other of first.cells) pool.show(other);
      if (second !== undefined && this.#costOf(first) + this.#costOf(second) < this.#costOf(one)) {
        for (const repair of [first, second]) this.#hide(repair);
        return this.#openRows(cell).length === 0;
      }
    }
    return one !== undefined && this.#take(one, cell, "all");
  }

  /**
   * Looks for tables with somebody in some rows that are far enough apart, and hides what they change; not where only some tables of the
   * pool are usable.
   */
  #widen(cell: number, kept: KeptRows, isUsable?: (witness: number) => boolean): boolean {
    if (this.#isFound(cell, kept, isUsable)) return true;
    const mayHide = isUsable === undefined;
    const repair = this.#repair(cell, kept, mayHide, mayHide, isUsable);
    if (repair !== undefined) return this.#take(repair, cell, kept, isUsable);
    return mayHide && this.#widenInPart(cell, kept) && this.#widen(cell, kept);
  }

  /**
   * Where a cell goes neither up nor down as far as is needed, moves it as far as it goes, so that the other direction is left with the
   * rest; answers whether it moved.
   */
  #widenInPart(cell: number, kept: KeptRows): boolean {
    const missing = this.#missing(cell, kept);
    for (let short = 1; short < missing; short += 1) {
      const repair = this.#repair(cell, kept, true, true, undefined, short);
      if (repair === undefined) continue;
      this.#hide(repair);
      return this.#missing(cell, kept) < missing;
    }
    return false;
  }

  /** Whether the tables of the pool do, alone or put together. */
  #isFound(cell: number, kept: KeptRows, isUsable?: (witness: number) => boolean): boolean {
    if (this.#isWide(cell, kept, isUsable)) return true;
    const pool = this.#pool;
    const { system, policy } = this.#request;
    const width = policy.minimumWidth;
    const isKept = (row: number): boolean => kept === "all" || kept.includes(row);
    const { below, above } = this.#reachWith(cell, kept, isUsable);
    for (const change of [width - below, above - width]) {
      const table = combine(pool, system, cell, change, isKept, isUsable);
      if (table !== undefined) pool.offer(table);
      if (this.#isWide(cell, kept, isUsable)) return true;
    }
    return false;
  }

  /** What moves a cell as far as the tables of the pool do not, or so much short of that. */
  #repair(
    cell: number,
    kept: KeptRows,
    mayHide: boolean,
    isThorough: boolean,
    isUsable?: (witness: number) => boolean,
    short = 0,
  ): Repair | undefined {
    const request = this.#request;
    const width = request.policy.minimumWidth - short;
    const { below, above } = this.#reachWith(cell, kept, isUsable);
    const moved = { cell, up: width - below, down: width - above, kept };
    const known = { request, pool: this.#pool, limiting: this.#limiting, costs: this.#costs };
    return repairOf({ ...known, ...moved, mayHide, isThorough }, this.#solver);
  }

  /** Hides what a repair says; answers whether that is enough. */
  #take(repair: Repair, cell: number, kept: KeptRows, isUsable?: (witness: number) => boolean): boolean {
    this.#hide(repair);
    return this.#isWide(cell, kept, isUsable);
  }

  #hide({ cells, table }: Repair): void {
    for (const other of cells) this.#pool.hide(other);
    this.#pool.offer(table);
  }

  /** Rows of those who know too much; all, where everybody does. */
  #openRows(cell: number): readonly number[] {
    const { system, policy } = this.#request;
    return openRowsOf(this.#pool, system, cell, policy.minimumWidth);
  }

  /** What a repair costs; none costs more than any. */
  #costOf(repair: Repair | undefined): number {
    if (repair === undefined) return Infinity;
    return repair.cells.reduce((sum, cell) => sum + this.#costs[cell]!, 0);
  }

  #isWide(cell: number, kept: KeptRows, isUsable?: (witness: number) => boolean): boolean {
    return this.#missing(cell, kept, isUsable) <= 0;
  }

  /** How much less wide a cell is than demanded. */
  #missing(cell: number, kept: KeptRows, isUsable?: (witness: number) => boolean): number {
    const { below, above } = this.#reachWith(cell, kept, isUsable);
    return this.#request.policy.minimumWidth - below - above;
  }

  #reachWith(
    cell: number,
    kept: KeptRows,
    isUsable: ((witness: number) => boolean) | undefined,
  ): { below: number; above: number } {
    const pool = this.#pool;
    if (kept.length === 0 && isUsable === undefined) return pool.reachOf(cell);
    let below = 0;
    let above = 0;
    for (const at of pool.moversOf(cell)) {
      const { emptied } = pool.witnesses[at]!;
      if (kept === "all" ? emptied.length > 0 : kept.some((row) => emptied.includes(row))) continue;
      if (isUsable?.(at) === false) continue;
      const change = pool.changeOf(cell, at);
      below = Math.max(below, -change);
      above = Math.max(above, change);
    }
    return { below, above };
  }
}

const none = new Int32Array(0);

/** A repair that need not be made. */
const nothing: Repair = { cells: [], table: none };

/** Rows that have somebody, and nobody in a table. */
const rowsEmptied = (truth: Int32Array, table: Int32Array): number[] =>
  [...truth.keys()].filter((row) => truth[row]! > 0 && table[row] === 0);
