import { describe, expect, it } from "vitest";
import { earlierSums } from "../../../src/statistics/ledger/earlierSums.js";
import type { LedgerCell } from "../../../src/statistics/ledger/ledgerContent.js";
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
const definitions = [
  { id: "by-sex", title: "By sex", dimensions: ["SEX"] },
  { id: "by-place", title: "By place", dimensions: ["PLACE"] },
];
const sumsOf = (...cells: LedgerCell[]) =>
  earlierSums(
    { format: "opsc-ledger", releases: [{ unit: "persons", series: "a", cells }] },
    "a",
    population,
    definitions,
    new Uint8Array(3),
  );

describe("earlierSums", () => {
  it("finds a cell in the tables that narrow what it narrows", () => {
    expect(sumsOf({ of: { SEX: ["F"] }, count: 11 })).toEqual([
      { rows: [0], printed: 11, count: 12, release: 0 },
    ]);
    expect(sumsOf({ of: {}, count: 20 }).map(({ rows }) => rows)).toEqual([[0, 1], [2]]);
  });

  it("finds nothing of cells in which nobody can be, or of concepts and leaves that are not there", () => {
    expect(sumsOf({ of: { PLACE: ["q"] }, count: 0 })).toEqual([]);
    expect(sumsOf({ of: { SEX: ["X"] }, count: 3 }, { of: { YEAR: ["2020"] }, count: 3 })).toEqual([]);
  });
});
