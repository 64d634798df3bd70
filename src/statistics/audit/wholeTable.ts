import type { Polytope } from "./polytope.js";

/** How far from a whole number an answer of the solver may be and still be meant to be one. */
export const tolerance = 1e-5;

/** The table that whole values of all variables are. */
export const tableOf = (values: Float64Array, { fixed, variableOf }: Polytope): Int32Array =>
  fixed.map((known, row) => (known < 0 ? values[variableOf[row]!]! : known));

/** The table that an answer of the solver is; undefined where it is no table of whole numbers. */
export function wholeTable(solution: Float64Array, { fixed, variableOf }: Polytope): Int32Array | undefined {
  if (solution.length === 0) return undefined;
  const table = fixed.slice();
  for (let row = 0; row < table.length; row += 1) {
    const variable = variableOf[row]!;
    if (variable < 0) continue;
    const value = solution[variable]!;
    const whole = Math.round(value);
    if (Math.abs(value - whole) > tolerance) return undefined;
    table[row] = whole;
  }
  return table;
}
