import type { LpSolver } from "../model/lpSolver.js";
import { cellAt } from "./cellAt.js";
import { hidingProblem, type HidingProblem, type HidingRequest } from "./hidingProblem.js";
import { sumOver } from "./sumOver.js";
import { tolerance } from "./wholeTable.js";

/** A cell that is not proved, and what is missing. */
export interface RepairRequest extends Omit<HidingRequest, "size"> {
  /** How far it has to move up. */
  readonly up: number;
  /** Or down. */
  readonly down: number;
  /** Whether everything is tried where the first attempt finds nothing. */
  readonly isThorough: boolean;
}

/** What a repair is. */
export interface Repair {
  /** Published cells to be hidden. */
  readonly cells: readonly number[];
  /** A table that agrees with everything that is published then, and in which the cell has moved far enough. */
  readonly table: Int32Array;
}

/**
 * How many rows around a cell are looked at, one attempt after the other, and whether among whole numbers: that is slow, and most answers
 * are whole without it.
 */
const attempts: readonly { readonly size: number; readonly isWhole: boolean }[] = [
  { size: 250, isWhole: false },
  { size: 60, isWhole: false },
  { size: 400, isWhole: false },
  { size: 60, isWhole: true },
  { size: 250, isWhole: true },
  { size: Infinity, isWhole: false },
  { size: Infinity, isWhole: true },
];

/**
 * Finds the cheapest published cells without which a cell could be as much larger or smaller as is missing: a linear programme over all
 * tables in which published cells may change at a cost. What changes in its answer is hidden, and the answer is the proof.
 *
 * @returns Undefined where no choice moves the cell so far.
 */
export function repairOf(request: RepairRequest, solver: LpSolver): Repair | undefined {
  const { system } = request.request;
  const costOf = ({ cells }: Repair): number => cells.reduce((sum, cell) => sum + request.costs[cell]!, 0);
  const total = system.rowCounts.length;
  let isHopeless = false;
  for (const [place, { size, isWhole }] of attempts.entries()) {
    if (!request.isThorough && place > 0) break;
    // Of attempts over all rows only the first of each kind says something new.
    const isRepeated =
      size >= total && attempts.slice(0, place).some((one) => one.size >= total && one.isWhole === isWhole);
    if (isRepeated || isHopeless) continue;
    const problem = hidingProblem({ ...request, size });
    const { repairs, isFarEnough } = solve(request, problem, isWhole, solver);
    const [best] = repairs.sort((left, right) => costOf(left) - costOf(right));
    if (best !== undefined) return best;
    isHopeless = problem.isComplete && !isFarEnough;
  }
  return undefined;
}

/** Moves the cell up and, from there, down: nothing but the bounds of one variable change. */
function solve(
  request: RepairRequest,
  hiding: HidingProblem,
  isWhole: boolean,
  solver: LpSolver,
): { readonly repairs: Repair[]; readonly isFarEnough: boolean } {
  const { target, prices, problem } = hiding;
  const session = solver.open(problem);
  const all = Int32Array.from({ length: problem.variables }, (_, variable) => variable);
  const repairs: Repair[] = [];
  const isTooFar = new Set<number>();
  try {
    if (isWhole) session.setWhole(true);
    const { up, down } = request;
    // Where an answer is not whole, the one for a little more often is.
    for (const [place, change] of [up, -down, up + 1, -down - 1].entries()) {
      if (repairs[0]?.cells.length === 0 || (place > 1 && (isWhole || repairs.length > 0))) break;
      if (isTooFar.has(Math.sign(change))) continue;
      session.setBounds(target, change, change);
      const { solution, status } = session.optimise(all, "minimise", prices);
      if (status === "optimal" && Math.max(solution[target + 1]!, solution[target + 2]!) > tolerance) {
        isTooFar.add(Math.sign(change));
        continue;
      }
      const table = tableOf(solution, request.request.system.rowCounts, hiding);
      if (table !== undefined) repairs.push({ table, cells: changedCells(request, table) });
    }
    return { repairs, isFarEnough: isTooFar.size < 2 };
  } finally {
    session.close();
  }
}

function changedCells({ request, pool }: RepairRequest, table: Int32Array): number[] {
  return [...request.system.cells.keys()].filter((cell) => {
    const { rows, count } = cellAt(request.system, cell);
    return pool.hidden[cell] !== 1 && sumOver(rows, table) !== count;
  });
}

function tableOf(
  solution: Float64Array,
  truth: Int32Array,
  { rows, target }: HidingProblem,
): Int32Array | undefined {
  if (solution.length === 0) return undefined;
  const table = truth.slice();
  for (let place = 0; place < rows.length; place += 1) {
    let change = solution[place]!;
    for (let loss = rows.length + place; loss < target; loss += rows.length) change -= solution[loss]!;
    const whole = Math.round(change);
    if (Math.abs(change - whole) > tolerance) return undefined;
    table[rows[place]!] = truth[rows[place]!]! + whole;
  }
  return table;
}
