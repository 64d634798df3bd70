import fc from "fast-check";
import {
  defaultPolicy,
  highsSolver,
  protect,
  verifyRelease,
  type LpSolver,
  type TableDefinition,
} from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";

import { dimensionOf } from "../system/joinOf.js";
import { tablesOfPopulation } from "./randomTables.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const leaves = { SEX: ["F", "M"], PLACE: ["p", "q", "r"], AGE: ["y", "z"] } as const;
type Concept = keyof typeof leaves;
const concepts = ["SEX", "PLACE", "AGE"] as const;
const dimensions = concepts.map((code) => dimensionOf(code, leaves[code]));
const tuples = leaves.SEX.flatMap((sex) =>
  leaves.PLACE.flatMap((place) => leaves.AGE.map((age) => [sex, place, age])),
);

interface Cell {
  readonly name: string;
  readonly rows: number;
  readonly isPrinted: boolean;
}

const bitsOf = (rows: readonly number[]): number => rows.reduce((bits, row) => bits | (1 << row), 0);
const countOf = (rows: number, counts: readonly number[]): number =>
  counts.reduce((sum, count, row) => sum + ((rows >> row) & 1) * count, 0);

function release(counts: readonly number[], definitions: readonly TableDefinition[]) {
  const rows = tuples.map((tuple, at) => ({ tuples: [tuple], count: counts[at]! }));
  const population = { id: "test", unit: "persons", dimensions, rows } as const;
  const answer = protect(tablesOfPopulation(population, definitions), defaultPolicy, solver);
  if (!answer.ok) return answer;
  expect(verifyRelease(answer.value.tables, answer.value.certificates)).toEqual({ ok: true, issues: [] });
  return answer;
}

/** The cells of tables, as sets of rows. */
const cellsOf = (
  tables: Extract<ReturnType<typeof release>, { ok: true }>["value"]["tables"],
): readonly Cell[] =>
  tables.flatMap(({ definition, cells }) =>
    cells.map(({ coordinates, value }) => {
      const isIn = (tuple: readonly string[]): boolean =>
        coordinates.every((code, place) => {
          const at = concepts.indexOf(definition.dimensions[place] as Concept);
          return code === "_T" || tuple[at] === code;
        });
      const rows = bitsOf(tuples.flatMap((tuple, row) => (isIn(tuple) ? row : [])));
      return { name: `${definition.id} ${coordinates.join(" ")}`, rows, isPrinted: value.kind === "count" };
    }),
  );

/** Every set of rows that is a printed cell less disjoint printed cells inside it, told by trying them all. */
function differences(cells: readonly Cell[]): ReadonlyMap<number, string> {
  const printed = [
    ...new Map(cells.filter((cell) => cell.isPrinted).map((cell) => [cell.rows, cell])).values(),
  ];
  const found = new Map<number, string>();
  const take = (left: number, name: string, from: number): void => {
    found.set(left, name);
    for (let at = from; at < printed.length; at += 1) {
      const { rows, name: own } = printed[at]!;
      if ((rows & left) === rows && rows !== left) take(left & ~rows, `${name} - ${own}`, at + 1);
    }
  };
  for (const { rows, name } of printed) take(rows, name, 0);
  return found;
}

const definitionOf =
  (id: string) =>
  (chosen: readonly (readonly string[])[]): TableDefinition => {
    const own = concepts.filter((_, place) => chosen[place]!.length > 0);
    return {
      id,
      title: id,
      dimensions: own,
      categories: Object.fromEntries(own.map((code) => [code, chosen[concepts.indexOf(code)]!])),
    };
  };
const codesOf = (code: Concept): fc.Arbitrary<readonly string[]> => fc.subarray([...leaves[code], "_T"]);
const anyTable = (id: string): fc.Arbitrary<TableDefinition> =>
  fc
    .tuple(...concepts.map(codesOf))
    .filter((chosen) => chosen.some(({ length }) => length > 0))
    .map(definitionOf(id));

describe("tables of one release", () => {
  it("tell no small number by what is left of a cell of one without cells of others", () => {
    const count = fc.oneof(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 9 }));
    const given = fc.tuple(
      fc.array(count, { minLength: tuples.length, maxLength: tuples.length }),
      fc.tuple(anyTable("a"), anyTable("b"), anyTable("c")),
    );
    fc.assert(
      fc.property(given, ([counts, definitions]) => {
        const answer = release(counts, definitions);
        fc.pre(answer.ok);
        const cells = cellsOf(answer.value.tables);
        const hidden = cells.filter(({ isPrinted }) => !isPrinted);
        for (const [rows, name] of differences(cells)) {
          // What is left over is hidden cells and others: what these count together is told of no single one.
          if (hidden.some((cell) => (cell.rows & rows) === cell.rows)) continue;
          const told = countOf(rows, counts);
          expect(told === 0 || told >= 10 ? "enough" : `${told} by ${name}`).toBe("enough");
        }
      }),
      { seed: 20261122, numRuns: 30 * Number(process.env["OPSC_RUNS"] ?? 1) },
    );
  });
});
