import { cellAt } from "./cellAt.js";
import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { hidingProblem, type HidingProblem } from "./hidingProblem.js";
import { leastCounts } from "./leastCounts.js";
import { sumOver } from "./sumOver.js";

/** A cell that is not proved, and what is missing. */
export interface RepairRequest extends AuditRequest {
  /** The cell. */
  readonly cell: number;
  /** How far it has to move up. */
  readonly up: number;
  /** Or down. */
  readonly down: number;
  /** Rows in which somebody has to stay. */
  readonly kept: readonly number[];
}

/** What a repair is. */
export interface Repair {
  /** Published cells to be hidden. */
  readonly cells: readonly number[];
  /** A table that agrees with everything that is published then, and in which the cell has moved far enough. */
  readonly table: Int32Array;
}

/** How many rows around a cell are looked at, one after the other. */
const sizes = [60, 400, Infinity];

/**
 * Finds the cheapest published cells without which a cell could be as much larger or smaller as is missing: a linear programme over all
 * tables in which published cells may change at a cost. What changes in its answer is hidden, and the answer is the proof.
 *
 * @returns Undefined where no choice can protect the cell.
 */
export function repairOf(request: RepairRequest, solver: LpSolver): Repair | undefined {
  const least = leastCounts(request);
  for (const size of sizes) {
    const problem = hidingProblem(request, least, size);
    const found: Repair[] = [];
    for (const [sign, amount] of [
      [1, request.up],
      [-1, request.down],
    ] as const) {
      const table = solve(request, problem, solver, sign * amount);
      if (table !== undefined) found.push({ table, cells: changedCells(request, table) });
    }
    const cost = ({ cells }: Repair): number =>
      cells.reduce((sum, cell) => sum + hidingCost(cellAt(request.system, cell).count), 0);
    found.sort((left, right) => cost(left) - cost(right));
    if (found[0] !== undefined) return found[0];
    if (problem.isComplete) return undefined;
  }
  return undefined;
}

/** What hiding a cell costs: large ones more, but not in proportion. */
export const hidingCost = (count: number): number => Math.log2(2 + count);

function changedCells({ system, hidden }: RepairRequest, table: Int32Array): number[] {
  return [...system.cells.keys()].filter(
    (cell) => hidden[cell] !== 1 && sumOver(cellAt(system, cell).rows, table) !== cellAt(system, cell).count,
  );
}

function solve(
  { system }: RepairRequest,
  hiding: HidingProblem,
  solver: LpSolver,
  change: number,
): Int32Array | undefined {
  const session = solver.open(hiding.problem);
  try {
    session.setBounds(hiding.target, change, change);
    for (const whole of [false, true]) {
      if (whole) session.setWhole(true);
      const { solution, status } = session.optimise(hiding.priced, "minimise", hiding.prices);
      if (status === "infeasible") return undefined;
      const table = tableOf(solution, system.rowCounts, hiding.rows);
      if (table !== undefined) return table;
    }
    return undefined;
  } finally {
    session.close();
  }
}

function tableOf(solution: Float64Array, truth: Int32Array, rows: Int32Array): Int32Array | undefined {
  if (solution.length === 0) return undefined;
  const table = truth.slice();
  for (let place = 0; place < rows.length; place += 1) {
    const change = (solution[place] ?? 0) - (solution[rows.length + place] ?? 0);
    const whole = Math.round(change);
    if (Math.abs(change - whole) > 1e-5) return undefined;
    table[rows[place] ?? 0] = (truth[rows[place] ?? 0] ?? 0) + whole;
  }
  return table;
}
