import { describe, expect, it } from "vitest";
import { entangledReleases } from "../../../src/statistics/ledger/entangledReleases.js";
import { earlierSums } from "../../../src/statistics/ledger/earlierSums.js";
import type { LedgerCell, LedgerRelease } from "../../../src/statistics/ledger/ledgerContent.js";
import type { Population } from "../../../src/statistics/model/population.js";
import { dimensionOf } from "../system/joinOf.js";

const sex = dimensionOf("SEX", ["F", "M"]);
const place = dimensionOf("PLACE", ["p", "q"]);
/** Totals of two tables of a source, without records. */
const population: Population = {
  id: "reported",
  unit: "persons",
  dimensions: [sex, place],
  rows: [
    { tuples: [["F", "_T"]], count: 12, table: "by-sex" },
    { tuples: [["M", "_T"]], count: 8, table: "by-sex" },
    { tuples: [["_T", "p"]], count: 20, table: "by-place" },
  ],
};
const everyRow = new Uint8Array(3);
const cellsOf = (...cells: LedgerCell[]): LedgerRelease => ({ unit: "persons", series: "a", cells });
const sumsOfAll = (releases: readonly LedgerRelease[], of = population, impossible = everyRow) =>
  earlierSums({ format: "opsc-ledger", releases }, "a", of, impossible);
const sumsOf = (...cells: LedgerCell[]) => sumsOfAll([cellsOf(...cells)]);

describe("earlierSums", () => {
  it("finds a cell in the tables that narrow what it narrows", () => {
    expect(sumsOf({ of: { SEX: ["F"] }, count: 11 })).toMatchObject([
      { rows: [0], printed: 11, count: 12, release: 0 },
    ]);
    expect(sumsOf({ of: {}, count: 20 }).map(({ rows }) => rows)).toEqual([[0, 1], [2]]);
    // Both at once stand in neither table.
    expect(sumsOf({ of: { PLACE: ["p"], SEX: ["F"] }, count: 11 })).toEqual([]);
  });

  it("finds nothing of cells in which nobody can be, or of concepts and leaves that are not there", () => {
    expect(sumsOf({ of: { PLACE: ["q"] }, count: 0 })).toEqual([]);
    expect(sumsOf({ of: { SEX: ["X"] }, count: 3 }, { of: { YEAR: ["2020"] }, count: 3 })).toEqual([]);
  });

  it("takes no cell for what is left of it", () => {
    // Women and others were 15: to take the 12 women from them tells nothing of how many women were added.
    expect(sumsOf({ of: { SEX: ["F", "X"] }, count: 15 })).toEqual([]);
    expect(sumsOf({ of: { SEX: ["F"], YEAR: ["2020"] }, count: 11 })).toEqual([]);
  });

  it("leaves out rows in which nobody can be", () => {
    const without = Uint8Array.of(0, 1, 0);
    const sums = sumsOfAll(
      [cellsOf({ of: {}, count: 12 }, { of: { SEX: ["M"] }, count: 0 })],
      population,
      without,
    );
    expect(sums.map(({ rows, count }) => [rows, count])).toEqual([
      [[0], 12],
      [[2], 20],
    ]);
  });

  it("subtracts persons from persons of the same series alone", () => {
    const cells: LedgerCell[] = [{ of: { SEX: ["F"] }, count: 11 }];
    const releases: LedgerRelease[] = [
      { unit: "cases", series: "a", cells },
      { unit: "persons", series: "b", cells },
      { unit: "cases", series: "b", cells },
      { unit: "persons", series: "a", cells },
    ];
    expect(sumsOfAll(releases)).toMatchObject([{ rows: [0], printed: 11, count: 12, release: 3 }]);
  });

  it("keeps all that was told of the same rows, each once", () => {
    // Of women who are all in p now, some were elsewhere before: three cells, of which each can be subtracted from.
    const inOnePlace: Population = {
      id: "counted",
      unit: "persons",
      dimensions: [sex, place],
      rows: [
        { tuples: [["F", "p"]], count: 12 },
        { tuples: [["F", "q"]], count: 0 },
      ],
    };
    const release = cellsOf(
      { of: { SEX: ["F"] }, count: 11 },
      { of: { PLACE: ["p"] }, count: 9 },
      { of: { PLACE: ["p"], SEX: ["F"] }, count: null },
      { of: {}, count: 11 },
    );
    const sums = sumsOfAll([release, release], inOnePlace, Uint8Array.of(0, 1));
    const told = (at: number) =>
      [11, 9, null].map((printed) => ({ rows: [0], printed, count: 12, release: at }));
    expect(sums).toMatchObject([...told(0), ...told(1)]);
  });

  it("counts somebody to whom several things happened once in every cell", () => {
    const both: Population = {
      id: "counted",
      unit: "persons",
      dimensions: [sex, place],
      rows: [
        {
          tuples: [
            ["F", "p"],
            ["F", "q"],
          ],
          count: 3,
        },
        { tuples: [["F", "q"]], count: 10 },
      ],
    };
    const release = cellsOf({ of: { PLACE: ["p"] }, count: 3 }, { of: { SEX: ["F"] }, count: 10 });
    expect(sumsOfAll([release], both, Uint8Array.of(0, 0))).toMatchObject([
      { rows: [0], printed: 3, count: 3, release: 0 },
      { rows: [0, 1], printed: 10, count: 13, release: 0 },
    ]);
  });

  describe("where one leaves out by years", () => {
    const year = dimensionOf("YEAR", ["2023", "2024", "_U"]);
    const yearly: Population = {
      id: "yearly",
      unit: "persons",
      dimensions: [sex, year],
      limits: { YEAR: ["2023", "2024"] },
      rows: ["F", "M"].flatMap((one) =>
        ["2023", "2024", "_U"].map((when) => ({ tuples: [[one, when]], count: 10 })),
      ),
    };
    const without: Population = {
      ...population,
      rows: population.rows.slice(0, 2).map(({ tuples, count }) => ({ tuples, count })),
      limits: { YEAR: ["2023", "2024"] },
    };
    const of = (limits: LedgerRelease["limits"], cell: LedgerCell["of"], now = yearly) => {
      const releases = [{ ...cellsOf({ of: cell, count: 30 }), limits }];
      const none = new Uint8Array(now.rows.length);
      return {
        sums: sumsOfAll(releases, now, none).map(({ rows, same }) => [rows, same]),
        asked: entangledReleases({ format: "opsc-ledger", releases }, "a", now).map(({ path }) => path),
      };
    };

    it("a total of the earlier one is over its years and those whose year nobody knows", () => {
      expect(of({ YEAR: ["2023", "2024"] }, {})).toEqual({ sums: [[[0, 1, 2, 3, 4, 5], true]], asked: [] });
      expect(of({ YEAR: ["2023"] }, {})).toEqual({ sums: [[[0, 2, 3, 5], true]], asked: [] });
      expect(of({ YEAR: ["2023"] }, { SEX: ["F"] })).toEqual({ sums: [[[0, 2], true]], asked: [] });
      expect(of({ YEAR: ["2023"] }, { YEAR: ["2023"] })).toEqual({ sums: [[[0, 3], true]], asked: [] });
      expect(of({ YEAR: ["2023"] }, { YEAR: ["_U"] })).toEqual({ sums: [[[2, 5], true]], asked: [] });
    });

    it("years that are not there are asked for where they stand beside some that are", () => {
      expect(of({ YEAR: ["2022", "2023"] }, {})).toEqual({ sums: [], asked: [["YEAR"]] });
      expect(of({ YEAR: ["2022", "2023"] }, { YEAR: ["2022"] })).toEqual({ sums: [], asked: [] });
      expect(of({ YEAR: ["2021", "2022"] }, { SEX: ["F"] })).toEqual({ sums: [], asked: [] });
    });

    it("the years of a plan of which no table has them are compared where they are the same", () => {
      expect(of({ YEAR: ["2024", "2023"] }, {}, without)).toEqual({ sums: [[[0, 1], true]], asked: [] });
      expect(of({ YEAR: ["2023"] }, {}, without)).toEqual({ sums: [], asked: [["YEAR"]] });
      expect(of({ YEAR: ["2023"] }, { YEAR: ["2023"] }, without)).toEqual({ sums: [], asked: [["YEAR"]] });
      expect(of({ YEAR: ["2020"] }, {}, without)).toEqual({ sums: [], asked: [] });
      expect(of({ YEAR: ["2023"] }, { YEAR: ["_U"] }, without)).toEqual({ sums: [], asked: [] });
    });

    it("one that leaves nothing out is near, and not the same", () => {
      expect(of(undefined, {})).toEqual({ sums: [[[0, 1, 2, 3, 4, 5], false]], asked: [] });
      expect(of({ YEAR: ["2023"] }, {}, { ...without, limits: {} })).toEqual({
        sums: [[[0, 1], false]],
        asked: [],
      });
      expect(of(undefined, { YEAR: ["2023"] })).toEqual({ sums: [[[0, 3], true]], asked: [] });
    });
  });
});
