import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { LpProblem, LpSolver } from "../model/lpSolver.js";
import type { Population } from "../model/population.js";
import type { RawCell } from "../model/rawContent.js";
import { contentOf, RawTable } from "../model/rawTable.js";
import { cellKeyOf } from "./cellKey.js";

/** A sum of rows less another, and what it is. */
interface Equation {
  readonly plus: Int32Array;
  readonly minus: Int32Array;
  readonly value: number;
}

/**
 * Tables that came without records, so that all of them say the same of the same cell. A part that no source gave has a possible
 * value; where these differ from table to table, values are looked for with which every reported count and every shared cell comes
 * out.
 *
 * @param tables - Tables of one population.
 * @param solver - Asked only where they differ.
 * @returns The tables as they are, or over new values; the issue `tables-disagree` where reported counts contradict one another, so
 *   that whoever compares the tables would know more than can be proved.
 */
export function agreeingTables(tables: readonly RawTable[], solver: LpSolver): Result<readonly RawTable[]> {
  const contents = tables.map(contentOf);
  const population = contents[0]?.population;
  if (population?.rows.every(({ table }) => table === undefined) !== false) {
    return { ok: true, value: tables, issues: [] };
  }
  const keyOf = cellKeyOf(population.dimensions);
  const first = new Map<string, RawCell>();
  const equations: Equation[] = [];
  const sumOf = (rows: Int32Array): number => sumOver(rows, population);
  let differs = false;
  for (const { definition, cells } of contents) {
    for (const cell of cells) {
      const { coordinates, rows, missing, withheld, count } = cell;
      const isKnown = missing === undefined && withheld !== true;
      if (isKnown || (missing === "not-applicable" && sumOf(rows) === 0)) {
        equations.push({ plus: rows, minus: nobody, value: count });
      }
      if (missing !== undefined && rows.length === 0) continue;
      const key = keyOf(definition.dimensions, coordinates);
      const before = first.get(key);
      if (before === undefined) first.set(key, cell);
      if (before === undefined || before.rows === rows) continue;
      equations.push({ plus: rows, minus: before.rows, value: 0 });
      if (sumOf(rows) !== sumOf(before.rows)) differs = true;
    }
  }
  if (!differs) return { ok: true, value: tables, issues: [] };
  const counts = wholeSolution(population.rows.length, equations, solver);
  if (counts === undefined) {
    return { ok: false, issues: [disagreement] };
  }
  const rows = population.rows.map((row, place) => ({ ...row, count: counts[place]! }));
  const next: Population = { ...population, rows };
  return { ok: true, value: contents.map((content) => recounted(content, next)), issues: [] };
}

const disagreement: Issue = {
  code: "tables-disagree",
  severity: "error",
  path: ["tables"],
  message:
    "Expected tables that agree on every cell that they share: what can be worked out of tables that contradict one another cannot be proved. Ask the source which is right, and leave the other out.",
};

const nobody = new Int32Array(0);

const sumOver = (rows: Int32Array, population: Population): number =>
  rows.reduce((sum, row) => sum + population.rows[row]!.count, 0);

function recounted({ definition, cells }: ReturnType<typeof contentOf>, population: Population): RawTable {
  return new RawTable({
    definition,
    population,
    cells: cells.map((cell) =>
      cell.missing === undefined ? { ...cell, count: sumOver(cell.rows, population) } : cell,
    ),
  });
}

/** Whole numbers from 0 under which all equations hold. */
function wholeSolution(
  size: number,
  equations: readonly Equation[],
  solver: LpSolver,
): readonly number[] | undefined {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const put = (row: number, value: number): void => {
    indices.push(row);
    values.push(value);
  };
  for (const { plus, minus } of equations) {
    for (const row of plus) if (!minus.includes(row)) put(row, 1);
    for (const row of minus) if (!plus.includes(row)) put(row, -1);
    starts.push(indices.length);
  }
  const problem: LpProblem = {
    variables: size,
    lower: new Float64Array(size),
    upper: new Float64Array(size).fill(Infinity),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
    rightHandSide: Float64Array.from(equations, ({ value }) => value),
  };
  const session = solver.open(problem);
  try {
    session.setWhole(true);
    const { solution } = session.optimise(
      Int32Array.from({ length: size }, (_, row) => row),
      "minimise",
    );
    const counts = [...solution].map(Math.round);
    const sumOf = (rows: Int32Array): number => rows.reduce((sum, row) => sum + (counts[row] ?? NaN), 0);
    const holds = equations.every(({ plus, minus, value }) => sumOf(plus) - sumOf(minus) === value);
    return holds && counts.every((count) => count >= 0) && counts.length === size ? counts : undefined;
  } finally {
    session.close();
  }
}
