import type { CountSystem } from "../model/countSystem.js";
import type { LpProblem } from "../model/lpSolver.js";
import { fixedRows } from "./fixedRows.js";
import { impliedCells } from "./impliedCells.js";
import { independentSums } from "./independentSums.js";
import type { KnownSum } from "./knownSum.js";
import { packed, type SparseSum } from "./sparseSum.js";

/** All tables that an attacker cannot tell from the true one, as a linear programme. */
export interface Polytope {
  /** The programme: one variable for each free row, then one for each cell with a least count. */
  readonly problem: LpProblem;
  /** For each row its variable; -1 where it is fixed. */
  readonly variableOf: Int32Array;
  /** Value of every fixed row; -1 for the others. */
  readonly fixed: Int32Array;
  /** Value of each variable in the true table. */
  readonly truth: Float64Array;
}

/** Builds it. `ceiling` bounds every row from above, `Infinity` for exact intervals. */
export function polytopeOf(
  system: CountSystem,
  sums: readonly KnownSum[],
  leastOf: Int32Array,
  ceiling: number,
): Polytope {
  const size = system.rowCounts.length;
  const fixed = fixedRows(size, sums);
  const variableOf = new Int32Array(size).fill(-1);
  let variables = 0;
  for (let row = 0; row < size; row += 1) if (fixed[row]! < 0) variableOf[row] = variables++;
  const lower: number[] = new Array<number>(variables).fill(0);
  const upper: number[] = new Array<number>(variables).fill(ceiling);
  const equations = independentSums(
    variables,
    sums.map((sum) => sparseSum(sum, variableOf, fixed)).filter(({ indices }) => indices.length > 0),
  );
  const limiting: SparseSum[] = [];
  const truth: number[] = [];
  system.rowCounts.forEach((count, row) => {
    if (variableOf[row]! >= 0) truth.push(count);
  });
  const implied = impliedCells(system, leastOf, fixed, sums);
  system.cells.forEach(({ rows, count }, cell) => {
    const least = leastOf[cell]!;
    if (least <= 0 || implied[cell] === 1) return;
    const sum = sparseSum({ plus: rows, minus: none, value: 0, cell }, variableOf, fixed);
    const known = -sum.value;
    if (sum.indices.length === 1) {
      const only = sum.indices[0]!;
      lower[only] = Math.max(lower[only]!, least - known);
      return;
    }
    limiting.push({ indices: [...sum.indices, lower.length], values: [...sum.values, -1], value: 0 });
    lower.push(Math.max(0, least - known));
    upper.push(Infinity);
    truth.push(count - known);
  });
  const all = [...equations, ...limiting];
  const problem: LpProblem = {
    variables: lower.length,
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    ...packed(all),
  };
  return { problem, variableOf, fixed, truth: Float64Array.from(truth) };
}

/** The variables of some rows; those that are fixed have none. */
export const variablesOf = ({ variableOf }: Polytope, rows: Int32Array): Int32Array =>
  rows.map((row) => variableOf[row]!).filter((variable) => variable >= 0);

const none = new Int32Array(0);

/** An equation over the free rows: the fixed ones go to the other side, and rows on both sides cancel. */
function sparseSum(sum: KnownSum, variableOf: Int32Array, fixed: Int32Array): SparseSum {
  const indices: number[] = [];
  const values: number[] = [];
  let value = sum.value;
  const both = sum.minus.length === 0 ? undefined : new Set(sum.minus);
  for (const row of sum.plus) {
    if (both?.delete(row) === true) continue;
    const known = fixed[row]!;
    if (known >= 0) value -= known;
    else {
      indices.push(variableOf[row]!);
      values.push(1);
    }
  }
  for (const row of both ?? []) {
    const known = fixed[row]!;
    if (known >= 0) value += known;
    else {
      indices.push(variableOf[row]!);
      values.push(-1);
    }
  }
  return { indices, values, value };
}
