import { cellAt } from "./cellAt.js";
import type { LpSession, LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { knownSums } from "./knownSum.js";
import { leastCounts } from "./leastCounts.js";
import { polytopeOf } from "./polytope.js";

/** What an attacker can work out of one hidden cell. */
export interface FeasibilityInterval {
  /** The cell. */
  readonly cell: number;
  /** The least that it can be. */
  readonly low: number;
  /** The most; `Infinity` where there is no end. */
  readonly high: number;
}

/** How far from a whole number an end may be and still be meant to be one. */
const tolerance = 1e-6;

/**
 * The exact ends of the interval of every hidden cell over the real numbers, for all attackers named but the insider. An audit does not
 * need them; published results of others state them.
 *
 * @param request - The pattern.
 * @param solver - A solver.
 * @param cells - Hidden cells to look at; all of them by default.
 */
export function feasibilityIntervals(
  request: Omit<AuditRequest, "primary">,
  solver: LpSolver,
  cells: readonly number[] = [...request.hidden.keys()].filter((cell) => request.hidden[cell] === 1),
): readonly FeasibilityInterval[] {
  const { system } = request;
  const { problem, variableOf, fixed } = polytopeOf(
    system,
    knownSums(request),
    leastCounts(request),
    Infinity,
  );
  const session: LpSession = solver.open(problem);
  const end = (variables: Int32Array, direction: "minimise" | "maximise"): number => {
    if (variables.length === 0) return 0;
    const { status, value } = session.optimise(variables, direction);
    if (status === "optimal") return value;
    return direction === "minimise" ? 0 : Infinity;
  };
  try {
    return cells.map((cell) => {
      const { rows } = cellAt(system, cell);
      const variables = rows.map((row) => variableOf[row]!).filter((variable) => variable >= 0);
      const known = rows.reduce((sum, row) => sum + Math.max(0, fixed[row]!), 0);
      const low = clean(known + end(variables, "minimise"));
      return { cell, low, high: clean(known + end(variables, "maximise")) };
    });
  } finally {
    session.close();
  }
}

const clean = (value: number): number =>
  Math.abs(value - Math.round(value)) < tolerance ? Math.round(value) : value;
