import { cellAt } from "./cellAt.js";
import type { LpAnswer, LpSession, LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { dive } from "./dive.js";
import { isAlternative } from "./isAlternative.js";
import { knownSums, type KnownSum } from "./knownSum.js";
import { leastCounts } from "./leastCounts.js";
import { nearbyTables } from "./nearby.js";
import { equationIndex, neighbourhood, type EquationIndex } from "./neighbourhood.js";
import { polytopeOf, type Polytope } from "./polytope.js";
import { sumOver } from "./sumOver.js";
import { wholeTable } from "./wholeTable.js";

/** Two tables of the pool between which a cell differs. */
export interface WitnessPair {
  /** The one in which it is smaller. */
  readonly low: number;
  /** The other. */
  readonly high: number;
}

/**
 * Looks for whole tables that an attacker cannot tell from the true one. Whatever the solver finds for one cell is a table for all
 * cells: each is kept, and cells that are far enough apart already are not asked about again.
 */
export class Prover {
  /** Tables that agree with everything known; the first is the true one. */
  readonly pool: Int32Array[];
  readonly #request: AuditRequest;
  readonly #solver: LpSolver;
  readonly #sums: readonly KnownSum[];
  readonly #least: Int32Array;
  readonly #polytope: Polytope;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #lowAt: Int32Array;
  readonly #highAt: Int32Array;
  readonly #hidden: readonly number[];
  #session: LpSession | undefined;
  #index: EquationIndex | undefined;
  readonly #truth: Float64Array;

  /** Takes over those tables of an earlier pool that still agree. */
  constructor(request: AuditRequest, solver: LpSolver, earlier: readonly Int32Array[] = []) {
    const { system } = request;
    this.#request = request;
    this.#solver = solver;
    this.#sums = knownSums(request);
    this.#least = leastCounts(request);
    const all = sumOver(
      system.rowCounts.map((_, row) => row),
      system.rowCounts,
    );
    const ceiling = 2 * all + 2 * request.policy.minimumWidth + request.policy.minimumFrequency;
    this.#polytope = polytopeOf(system, this.#sums, this.#least, ceiling);
    this.#truth = truthOf(this.#polytope, system.rowCounts);
    this.#low = Float64Array.from(system.cells, ({ count }) => count);
    this.#high = this.#low.slice();
    this.#lowAt = new Int32Array(system.cells.length);
    this.#highAt = new Int32Array(system.cells.length);
    this.#hidden = [...system.cells.keys()].filter((cell) => request.hidden[cell] === 1);
    this.pool = [system.rowCounts];
    for (const table of earlier.slice(1)) this.offer(table);
  }

  /** Takes a table into the pool if it agrees with everything known. */
  offer(table: Int32Array): boolean {
    const { system } = this.#request;
    if (!isAlternative(table, system, this.#sums, this.#least)) return false;
    const at = this.pool.length;
    this.pool.push(table);
    for (const cell of this.#hidden) {
      const value = sumOver(cellAt(system, cell).rows, table);
      if (value < (this.#low[cell] ?? 0)) {
        this.#low[cell] = value;
        this.#lowAt[cell] = at;
      }
      if (value > (this.#high[cell] ?? 0)) {
        this.#high[cell] = value;
        this.#highAt[cell] = at;
      }
    }
    return true;
  }

  /** The two tables of the pool that are furthest apart in a cell. */
  pairOf(cell: number): WitnessPair {
    return { low: this.#lowAt[cell] ?? 0, high: this.#highAt[cell] ?? 0 };
  }

  /** How far apart they are. */
  widthOf(cell: number): number {
    return (this.#high[cell] ?? 0) - (this.#low[cell] ?? 0);
  }

  /** Smallest and largest count of a cell in the pool. */
  rangeOf(cell: number): readonly [number, number] {
    return [this.#low[cell] ?? 0, this.#high[cell] ?? 0];
  }

  /** Whether a cell can be proved to be at least so wide; false where it cannot, or where no whole table was found in time. */
  prove(cell: number, width: number): boolean {
    if (this.widthOf(cell) < width) {
      const [low, high] = this.rangeOf(cell);
      this.#search(cell, width, { low, high, ...this.#placesOf(cell) }, this.#polytope.problem.lower);
    }
    return this.widthOf(cell) >= width;
  }

  /** Looks, among tables that have somebody in each of some rows, for two in which a cell is far enough apart. */
  proveWithRows(cell: number, width: number, rows: readonly number[]): WitnessPair | undefined {
    const { lower, upper } = this.#polytope.problem;
    const raised = lower.slice();
    for (const row of rows) {
      const variable = this.#polytope.variableOf[row] ?? 0;
      if (variable >= 0) raised[variable] = Math.max(1, lower[variable] ?? 0);
    }
    const changed = [...raised.keys()].filter((variable) => raised[variable] !== lower[variable]);
    const session = this.#open();
    for (const variable of changed) session.setBounds(variable, raised[variable] ?? 0, upper[variable] ?? 0);
    const count = cellAt(this.#request.system, cell).count;
    const range: Range = { low: count, high: count, lowAt: 0, highAt: 0 };
    this.#search(cell, width, range, raised);
    for (const variable of changed) session.setBounds(variable, lower[variable] ?? 0, upper[variable] ?? 0);
    return range.high - range.low >= width ? { low: range.lowAt, high: range.highAt } : undefined;
  }

  /** Gives back what the solver holds; the pool stays. */
  close(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  #placesOf(cell: number): Pick<Range, "lowAt" | "highAt"> {
    return { lowAt: this.#lowAt[cell] ?? 0, highAt: this.#highAt[cell] ?? 0 };
  }

  /**
   * Widens a range until it is wide enough: around the cell, then by the ends of its interval, and if these are far enough apart by
   * a search for whole tables near the ends and a longer one around it.
   */
  #search(cell: number, width: number, range: Range, lower: Float64Array): void {
    const { variableOf, fixed, problem } = this.#polytope;
    const { rows } = cellAt(this.#request.system, cell);
    const variables = rows.map((row) => variableOf[row] ?? 0).filter((variable) => variable >= 0);
    if (variables.length === 0) return;
    let known = 0;
    for (const row of rows) known += Math.max(0, fixed[row] ?? 0);
    const isDone = (): boolean => range.high - range.low >= width;
    const take = (solution: Float64Array | undefined): boolean => {
      const table = solution === undefined ? undefined : wholeTable(solution, this.#polytope);
      if (table === undefined || !this.offer(table)) return false;
      const value = sumOver(rows, table);
      const at = this.pool.length - 1;
      if (value < range.low) Object.assign(range, { low: value, lowAt: at });
      if (value > range.high) Object.assign(range, { high: value, highAt: at });
      return true;
    };
    const { variables: all } = problem;
    if (this.#searchNearby(variables, fewVariables, lower, take, isDone) || all <= fewVariables) return;
    const session = this.#open();
    const ends = { maximise: NaN, minimise: NaN };
    for (const direction of directions) {
      const answer = session.optimise(variables, direction);
      if (answer.status !== "optimal") return;
      ends[direction] = Math.round((answer.value + known) * 1e6) / 1e6;
      take(answer.solution);
      if (isDone()) return;
    }
    const [most, least] = [Math.floor(ends.maximise), Math.ceil(ends.minimise)];
    if (most - least < width) return;
    for (const direction of directions) {
      const isUp = direction === "maximise";
      const aim = isUp ? Math.min(range.low + width, most) : Math.max(range.high - width, least);
      const isGoodEnough = (value: number): boolean =>
        (isUp ? value + known - aim : aim - value - known) > -1e-6;
      const ask = (): LpAnswer => session.optimise(variables, direction);
      take(dive({ session, lower, upper: problem.upper, ask, isGoodEnough }));
      if (isDone()) return;
    }
    this.#searchNearby(variables, manyVariables, lower, take, isDone);
  }

  /** Looks among tables that differ from the true one only around a cell. */
  #searchNearby(
    cell: Int32Array,
    size: number,
    lower: Float64Array,
    take: (solution: Float64Array | undefined) => boolean,
    isDone: () => boolean,
  ): boolean {
    const { problem } = this.#polytope;
    this.#index ??= equationIndex(problem);
    const changing = neighbourhood(problem, this.#index, cell, size);
    const reach = 2 * this.#request.policy.minimumWidth;
    const polytope = this.#polytope;
    const nearby = nearbyTables(this.#solver, { polytope, lower, truth: this.#truth, changing, cell, reach });
    try {
      for (const whole of [false, true]) {
        const missed = directions.filter(
          (direction) => !isDone() && !take(nearby.furthest(direction, whole)),
        );
        if (isDone() || missed.length === 0) break;
      }
      return isDone();
    } finally {
      nearby.close();
    }
  }

  #open(): LpSession {
    this.#session ??= this.#solver.open(this.#polytope.problem);
    return this.#session;
  }
}

const directions = ["maximise", "minimise"] as const;

/** How far apart a cell has been seen, and in which tables of the pool. */
interface Range {
  low: number;
  high: number;
  lowAt: number;
  highAt: number;
}

/** How many variables are looked at around a cell before the ends of its interval are asked for. */
const fewVariables = 100;

/** How many are looked at where the interval is wide enough, but no whole table was met yet. */
const manyVariables = 300;

/** The true table as values of the variables. */
function truthOf({ problem, variableOf, slackOf }: Polytope, rowCounts: Int32Array): Float64Array {
  const values = new Float64Array(problem.variables);
  values.set(slackOf, problem.variables - slackOf.length);
  variableOf.forEach((variable, row) => {
    if (variable >= 0) values[variable] = rowCounts[row] ?? 0;
  });
  return values;
}
