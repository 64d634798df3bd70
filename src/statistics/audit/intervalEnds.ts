import type { LpAnswer, LpSession, LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { dive } from "./dive.js";
import { variablesOf, type Polytope } from "./polytope.js";
import { tolerance, wholeTable } from "./wholeTable.js";
import type { WitnessPool } from "./witnessPool.js";

const directions = ["maximise", "minimise"] as const;

/** The ends of the intervals of cells over all tables, in one programme that stays open: from cell to cell only its objective changes. */
export class IntervalEnds {
  readonly #request: AuditRequest;
  readonly #solver: LpSolver;
  readonly #pool: WitnessPool;
  readonly #polytope: Polytope;
  #session: LpSession | undefined;

  /** Nothing is opened before the first question. */
  constructor(request: AuditRequest, solver: LpSolver, pool: WitnessPool, polytope: Polytope) {
    this.#request = request;
    this.#solver = solver;
    this.#pool = pool;
    this.#polytope = polytope;
  }

  /**
   * Whether the ends of an interval are far enough apart for whole tables to be; where they are such, they go into the pool. What the pool
   * has says of each end that it is no nearer, so that one is often enough.
   */
  areApart(cell: number, width: number): boolean {
    const { rows, count } = cellAt(this.#request.system, cell);
    const variables = variablesOf(this.#polytope, rows);
    if (variables.length === 0) return false;
    const known = this.#fixedPart(rows);
    const { below, above } = this.#pool.reachOf(cell);
    let [least, most] = [count - below, count + above];
    for (const direction of directions) {
      const { status, value, solution } = this.#open().optimise(variables, direction);
      if (status !== "optimal") return false;
      this.#take(solution);
      if (direction === "maximise") most = Math.max(most, Math.floor(value + known + tolerance));
      else least = Math.min(least, Math.ceil(value + known - tolerance));
      if (most - least >= width) return true;
    }
    return false;
  }

  /**
   * Pulls many cells up and down at once, and goes from there to whole tables: in such a table nearly everything is other than in the true
   * one, so that a few of them prove most cells that can be proved.
   */
  pull(cells: readonly number[]): void {
    const { lower, upper, variables: size } = this.#polytope.problem;
    const sum = new Float64Array(size);
    cells.forEach((cell, place) => {
      const { rows } = cellAt(this.#request.system, cell);
      const weight = signOf(place);
      for (const variable of variablesOf(this.#polytope, rows)) sum[variable] = sum[variable]! + weight;
    });
    const pulled = Int32Array.from(sum.keys()).filter((variable) => sum[variable] !== 0);
    const weights = Float64Array.from(pulled, (variable) => sum[variable]!);
    const session = this.#open();
    for (const direction of directions) {
      const ask = (): LpAnswer => session.optimise(pulled, direction, weights);
      const found = dive({ session, lower, upper, ask, isGoodEnough: () => true });
      if (found !== undefined) this.#take(found);
    }
  }

  /** Goes from the ends to whole tables beyond what the pool has, until enough is found. */
  follow(cell: number, isDone: () => boolean): boolean {
    const { lower, upper } = this.#polytope.problem;
    const { rows, count } = cellAt(this.#request.system, cell);
    const variables = variablesOf(this.#polytope, rows);
    const known = this.#fixedPart(rows);
    const session = this.#open();
    for (const direction of directions) {
      const { below, above } = this.#pool.reachOf(cell);
      const isUp = direction === "maximise";
      const aim = (isUp ? count + above + 1 : count - below - 1) - known;
      const found = dive({
        session,
        lower,
        upper,
        ask: () => session.optimise(variables, direction),
        isGoodEnough: (value) => (isUp ? value - aim : aim - value) > -tolerance,
      });
      if (found !== undefined) this.#take(found);
      if (isDone()) return true;
    }
    return false;
  }

  /** Gives back what the solver holds; the pool stays. */
  close(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  #open(): LpSession {
    return (this.#session ??= this.#solver.open(this.#polytope.problem));
  }

  #take(solution: Float64Array): void {
    const table = wholeTable(solution, this.#polytope);
    if (table !== undefined) this.#pool.offer(table);
  }

  #fixedPart(rows: Int32Array): number {
    const { fixed } = this.#polytope;
    return rows.reduce((sum, row) => sum + Math.max(0, fixed[row]!), 0);
  }
}

/** Up or down, in no pattern that a table could have: by the parity of the binary ones. */
function signOf(place: number): 1 | -1 {
  let sign: 1 | -1 = 1;
  for (let rest = place; rest > 0; rest >>= 1) if (rest % 2 === 1) sign = sign === 1 ? -1 : 1;
  return sign;
}
