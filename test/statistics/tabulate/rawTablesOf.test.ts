import { describe, expect, it } from "vitest";
import type { Dimension, RawTable } from "opsc/statistics";
import type { Population, PopulationRow } from "../../../src/statistics/model/population.js";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { rawTablesOf } from "../../../src/statistics/tabulate/rawTablesOf.js";

const leaf = (code: string) => ({ code, label: code });
const place: Dimension = {
  code: "PLACE",
  label: "Place",
  total: "_T",
  categories: [
    leaf("A"),
    leaf("B"),
    leaf("C"),
    { ...leaf("AB"), members: ["A", "B"] },
    { ...leaf("ABC"), members: ["AB", "C"] },
  ],
};
const answer: Dimension = {
  code: "ANSWER",
  label: "Answer",
  total: "_T",
  categories: [leaf("yes"), leaf("no"), leaf("_X")],
};
const population = (rows: readonly PopulationRow[]): Population => ({
  id: "test",
  unit: "persons",
  dimensions: [place, answer],
  rows,
});
const both = { id: "both", title: "Both", dimensions: ["PLACE", "ANSWER"] };

const shown = (table: RawTable | undefined): Record<string, unknown> =>
  Object.fromEntries(
    (table === undefined ? [] : contentOf(table).cells).map(({ coordinates, count, missing }) => [
      coordinates.join("/"),
      missing ?? count,
    ]),
  );
const tables = (...args: Parameters<typeof rawTablesOf>): readonly RawTable[] => {
  const result = rawTablesOf(...args);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};

describe("rawTablesOf", () => {
  it("counts a row once in every cell that one of its tuples falls in", () => {
    const [table] = tables(
      population([
        { tuples: [["A", "yes"]], count: 2 },
        {
          tuples: [
            ["A", "yes"],
            ["B", "no"],
          ],
          count: 5,
        },
        { tuples: [["C", "no"]], count: 0 },
      ]),
      [both],
    );
    const cells = shown(table);
    expect(cells).toMatchObject({
      "A/yes": 7,
      "B/no": 5,
      "AB/yes": 7,
      "AB/no": 5,
      "AB/_T": 7,
      "ABC/_T": 7,
      "_T/_T": 7,
    });
    expect(cells).toMatchObject({ "A/no": 0, "C/no": 0 });
    expect(Object.keys(cells)).toHaveLength(6 * 4);
    const inner = table === undefined ? [] : contentOf(table).cells;
    expect(inner.map(({ coordinates }) => coordinates.join("/")).slice(0, 5)).toEqual([
      "A/yes",
      "A/no",
      "A/_X",
      "A/_T",
      "B/yes",
    ]);
    expect(inner.find(({ coordinates }) => coordinates.join() === "_T,_T")?.rows).toEqual(
      Int32Array.of(0, 1, 2),
    );
  });

  it("prints the codes that a definition names, in the order of the dimension", () => {
    const [table] = tables(population([{ tuples: [["A", "yes"]], count: 1 }]), [
      { id: "some", title: "Some", dimensions: ["PLACE"], categories: { PLACE: ["_T", "AB", "A"] } },
    ]);
    expect(shown(table)).toEqual({ A: 1, AB: 1, _T: 1 });
  });

  it("counts a row of one table there alone, with totals where no more is known", () => {
    const [first, second] = tables(
      population([
        { tuples: [["A", "_T"]], count: 3, table: "places" },
        { tuples: [["_T", "yes"]], count: 4, table: "answers" },
      ]),
      [
        { id: "places", title: "Places", dimensions: ["PLACE"] },
        { id: "answers", title: "Answers", dimensions: ["ANSWER"] },
      ],
    );
    expect(shown(first)).toMatchObject({ A: 3, AB: 3, _T: 3, B: 0 });
    expect(shown(second)).toMatchObject({ yes: 4, _T: 4 });
  });

  it("tells zero from not collected and from not applicable", () => {
    const [table] = tables(
      population([
        { tuples: [["A", "yes"]], count: 1 },
        { tuples: [["B", "_X"]], count: 1 },
        { tuples: [["A", "_X"]], count: 1 },
      ]),
      [both],
      { structuralZeros: [{ PLACE: ["C"] }] },
    );
    expect(shown(table)).toMatchObject({
      "A/yes": 1,
      "A/no": 0,
      "B/yes": "not-collected",
      "B/no": "not-collected",
      "B/_X": 1,
      "AB/no": 0,
      "C/yes": "not-applicable",
      "C/_T": "not-applicable",
    });
  });

  it("finds that several structural zeros leave nothing of a group", () => {
    const [table] = tables(population([]), [both], {
      structuralZeros: [
        { PLACE: ["A"], ANSWER: ["yes"] },
        { PLACE: ["B"], ANSWER: ["yes", "no"] },
      ],
    });
    expect(shown(table)).toMatchObject({ "AB/yes": "not-applicable", "AB/no": 0, "AB/_T": 0, "ABC/yes": 0 });
  });

  it.each([
    ["table-repeated", [both, both], ["tables", 1, "id"]],
    ["table-dimension-unknown", [{ ...both, dimensions: ["PLACE", "AGE"] }], ["tables", 0, "dimensions", 1]],
    ["table-dimension-repeated", [{ ...both, dimensions: ["PLACE", "PLACE"] }], ["tables", 0, "dimensions"]],
    [
      "table-category-unknown",
      [{ ...both, categories: { PLACE: ["A", "D"] } }],
      ["tables", 0, "categories", "PLACE", 1],
    ],
    [
      "table-category-unknown",
      [{ ...both, categories: { AGE: ["A"] } }],
      ["tables", 0, "categories", "AGE", 0],
    ],
  ])("refuses a definition: %s", (code, definitions, path) => {
    const result = rawTablesOf(population([]), definitions);
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ code, path, severity: "error" });
  });

  it.each([
    ["a group as a leaf", { tuples: [["AB", "yes"]], count: 1 }],
    ["a total in a row of all tables", { tuples: [["_T", "yes"]], count: 1 }],
    ["a dimension too few", { tuples: [["A"]], count: 1 }],
  ])("refuses rows: %s", (_, row) => {
    expect(rawTablesOf(population([row]), [both]).issues[0]?.code).toBe("row-without-leaf");
  });

  it("refuses a dimension whose group is made of nothing", () => {
    const broken = { ...place, categories: [{ ...leaf("AB"), members: ["A"] }] };
    const result = rawTablesOf({ ...population([]), dimensions: [broken] }, []);
    expect(result.issues[0]?.code).toBe("dimension-contradictory");
  });

  it("makes 10^5 cells of 10^5 rows without delay", () => {
    const wide = (code: string, size: number): Dimension => ({
      code,
      label: code,
      total: "_T",
      categories: Array.from({ length: size }, (_, at) => leaf(`c${at}`)),
    });
    const dimensions = [wide("P", 49), wide("Q", 49), wide("R", 39)];
    const rows = Array.from({ length: 93_639 }, (_, at) => ({
      tuples: [[`c${at % 49}`, `c${Math.floor(at / 49) % 49}`, `c${Math.floor(at / 2401)}`]],
      count: 1,
    }));
    const [table] = tables({ id: "wide", unit: "cases", dimensions, rows }, [
      { id: "wide", title: "Wide", dimensions: ["P", "Q", "R"] },
    ]);
    const cells = table === undefined ? [] : contentOf(table).cells;
    expect(cells).toHaveLength(100_000);
    expect(cells.at(-1)?.count).toBe(93_639);
    expect(cells.filter(({ count }) => count === 1)).toHaveLength(93_639);
  });

  it("counts what is known in total alone in the total alone", () => {
    const row = (tuple: readonly string[], count: number): PopulationRow => ({
      tuples: [tuple],
      count,
      table: "both",
    });
    const tables = rawTablesOf(
      population([row(["A", "yes"], 3), row(["A", "_T"], 4), row(["_T", "no"], 5)]),
      [both],
    );
    expect(shown(tables.ok ? tables.value[0] : undefined)).toMatchObject({
      "A/yes": 3,
      "A/no": 0,
      "A/_T": 7,
      "AB/_T": 7,
      "_T/no": 5,
      "_T/_T": 12,
    });
  });
});
