import { solve, type Constraint } from "yalps";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";

/**
 * Least and greatest count that a cell may have for somebody who knows that counts are not negative and reads what is printed: a linear
 * program, written down anew over a solver that the product does not use.
 */
export function attack(
  { cells, rowCounts }: CountSystem,
  hidden: Uint8Array,
  cell: number,
): readonly [number, number] {
  const constraints = new Map<string, Constraint>();
  const variables = new Map([...rowCounts.keys()].map((row) => [`r${row}`, new Map<string, number>()]));
  cells.forEach(({ rows, count }, number) => {
    if (hidden[number] === 1 && number !== cell) return;
    const name = number === cell ? "asked" : `c${number}`;
    if (hidden[number] !== 1) constraints.set(name, { equal: count });
    for (const row of rows) variables.get(`r${row}`)?.set(name, 1);
  });
  const bound = (direction: "minimize" | "maximize"): number =>
    solve({ direction, objective: "asked", constraints, variables }).result;
  return [bound("minimize"), bound("maximize")];
}
