import { highsSolver, type LpSolver } from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import type { Population } from "../../../src/statistics/model/population.js";
import type { RawCell } from "../../../src/statistics/model/rawContent.js";
import { contentOf, RawTable } from "../../../src/statistics/model/rawTable.js";
import { agreeingTables } from "../../../src/statistics/system/agreeingTables.js";
import { dimensionOf } from "./joinOf.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const sex = dimensionOf("SEX", ["F", "M"], { all: ["F", "M"] });
const place = dimensionOf("PLACE", ["p", "q"]);
const row = (table: string, tuple: readonly string[], count: number) => ({ tuples: [tuple], count, table });

/** By sex, of which the source withheld both parts; by place, of which it did not collect the second. */
function reported(total: number): readonly RawTable[] {
  const population: Population = {
    id: "reported",
    unit: "persons",
    dimensions: [sex, place],
    rows: [
      row("sex", ["F", "_T"], 5),
      row("sex", ["M", "_T"], 5),
      row("place", ["_T", "p"], 30),
      row("place", ["_T", "q"], total - 30),
    ],
  };
  const cell = (code: string, rows: readonly number[], more: Partial<RawCell> = {}): RawCell => ({
    coordinates: [code],
    rows: Int32Array.from(rows),
    count: rows.reduce((sum, at) => sum + population.rows[at]!.count, 0),
    ...more,
  });
  const withheld = { withheld: true } as const;
  return [
    new RawTable({
      definition: { id: "sex", title: "By sex", dimensions: ["SEX"] },
      population,
      cells: [
        ...[cell("F", [0], withheld), cell("M", [1], withheld)],
        ...[cell("all", [0, 1], withheld), cell("_T", [0, 1], withheld)],
      ],
    }),
    new RawTable({
      definition: { id: "place", title: "By place", dimensions: ["PLACE"] },
      population,
      cells: [
        ...[cell("p", [2]), cell("q", [3], { count: 0, missing: "not-collected" })],
        cell("_T", [2, 3]),
      ],
    }),
  ];
}

describe("agreeingTables", () => {
  it("finds values for what was withheld with which every reported count comes out", () => {
    const answer = agreeingTables(reported(40), solver);
    if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
    const [bySex, byPlace] = answer.value.map((table) => {
      const { cells } = contentOf(table);
      return Object.fromEntries(
        cells.map(({ coordinates, count, missing }) => [coordinates[0], missing ?? count]),
      );
    });
    expect(bySex).toMatchObject({ _T: 40, all: 40 });
    expect(Number(bySex!["F"]) + Number(bySex!["M"])).toBe(40);
    expect(byPlace).toEqual({ p: 30, q: "not-collected", _T: 40 });
  });

  it("leaves tables as they are that say the same", () => {
    const tables = reported(40);
    const { rows } = contentOf(tables[0]!).population;
    expect(rows.slice(0, 2).map(({ count }) => count)).toEqual([5, 5]);
    const alone = agreeingTables(tables.slice(0, 1), solver);
    expect(alone.ok && alone.value).toEqual(tables.slice(0, 1));
  });
});
