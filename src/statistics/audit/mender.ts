import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { combine } from "./combine.js";
import { coverOf } from "./cover.js";
import { repairOf } from "./repair.js";
import type { AuditFailure } from "./searchProofs.js";
import type { WitnessPool } from "./witnessPool.js";

/** Hides what is missing for the proof of one cell after the other; what is found for one serves those after it. */
export class Mender {
  readonly #request: AuditRequest;
  readonly #solver: LpSolver;
  readonly #pool: WitnessPool;

  /** What is hidden and what proves it goes into the pool. */
  constructor(request: AuditRequest, solver: LpSolver, pool: WitnessPool) {
    this.#request = request;
    this.#solver = solver;
    this.#pool = pool;
  }

  /** Whether a cell is proved, by now or after hiding more; against insiders, row by row. */
  mend({ cell, rows }: AuditFailure): boolean {
    if (rows.length === 0) return this.#widen(cell, []);
    const { policy, system } = this.#request;
    for (;;) {
      const [row] = coverOf(this.#pool, system, cell, policy.minimumWidth, true)?.open ?? rows;
      if (row === undefined) return true;
      if (!this.#widen(cell, [row])) return false;
    }
  }

  /** Looks for tables with somebody in some rows that are far enough apart, and hides what they change. */
  #widen(cell: number, kept: readonly number[]): boolean {
    const pool = this.#pool;
    const { system, policy } = this.#request;
    const width = policy.minimumWidth;
    const isKept = (row: number): boolean => kept.includes(row);
    const reach = (): { below: number; above: number } => this.#reachWith(cell, kept);
    const isDone = (): boolean => {
      const { below, above } = reach();
      return below + above >= width;
    };
    if (isDone()) return true;
    const before = reach();
    for (const change of [width - before.below, before.above - width]) {
      const table = combine(pool, system, cell, change, isKept);
      if (table !== undefined) pool.offer(table);
      if (isDone()) return true;
    }
    const { below, above } = reach();
    const request = this.#request;
    const asked = { request, pool, cell, up: width - below, down: width - above, kept };
    const repair = repairOf(asked, this.#solver);
    if (repair === undefined) return false;
    for (const other of repair.cells) pool.hide(other);
    pool.offer(repair.table);
    return isDone();
  }

  #reachWith(cell: number, kept: readonly number[]): { below: number; above: number } {
    const pool = this.#pool;
    if (kept.length === 0) return pool.reachOf(cell);
    let below = 0;
    let above = 0;
    for (const at of pool.moversOf(cell)) {
      if (kept.some((row) => pool.witnesses[at]?.table[row] === 0)) continue;
      const change = pool.changeOf(cell, at);
      below = Math.max(below, -change);
      above = Math.max(above, change);
    }
    return { below, above };
  }
}
