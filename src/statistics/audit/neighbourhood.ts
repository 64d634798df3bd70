import type { LpProblem } from "../model/lpSolver.js";

/** Which equations every variable stands in. */
export interface EquationIndex {
  /** Where the equations of each variable begin. */
  readonly starts: Int32Array;
  /** Numbers of the equations. */
  readonly equations: Int32Array;
}

/** Turns the equations of a problem round. */
export function equationIndex({ variables, starts, indices }: LpProblem): EquationIndex {
  const begins = new Int32Array(variables + 1);
  for (const variable of indices) begins[variable + 1] = (begins[variable + 1] ?? 0) + 1;
  for (let variable = 0; variable < variables; variable += 1) {
    begins[variable + 1] = (begins[variable + 1] ?? 0) + (begins[variable] ?? 0);
  }
  const equations = new Int32Array(indices.length);
  const next = begins.slice();
  for (let equation = 0; equation + 1 < starts.length; equation += 1) {
    for (let entry = starts[equation] ?? 0; entry < (starts[equation + 1] ?? 0); entry += 1) {
      const variable = indices[entry] ?? 0;
      equations[next[variable] ?? 0] = equation;
      next[variable] = (next[variable] ?? 0) + 1;
    }
  }
  return { starts: begins, equations };
}

/** Variables around some, through the shortest equations first, until there are so many; ascending. */
export function neighbourhood(
  problem: LpProblem,
  index: EquationIndex,
  from: Int32Array,
  size: number,
): Int32Array {
  const { starts, indices } = problem;
  const chosen = new Set<number>();
  const waiting = new Set<number>();
  const done = new Set<number>();
  const take = (variable: number): void => {
    if (chosen.has(variable)) return;
    chosen.add(variable);
    for (let entry = index.starts[variable] ?? 0; entry < (index.starts[variable + 1] ?? 0); entry += 1) {
      const equation = index.equations[entry] ?? 0;
      if (!done.has(equation)) waiting.add(equation);
    }
  };
  from.forEach(take);
  while (waiting.size > 0 && chosen.size < size) {
    let shortest = -1;
    let length = Infinity;
    for (const equation of waiting) {
      const own = (starts[equation + 1] ?? 0) - (starts[equation] ?? 0);
      if (own < length) [shortest, length] = [equation, own];
    }
    waiting.delete(shortest);
    done.add(shortest);
    for (let entry = starts[shortest] ?? 0; entry < (starts[shortest + 1] ?? 0); entry += 1)
      take(indices[entry] ?? 0);
  }
  return Int32Array.from(chosen).sort();
}
