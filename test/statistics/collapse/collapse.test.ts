import { describe, expect, it } from "vitest";
import { collapse } from "../../../src/statistics/collapse/collapse.js";
import { collapseThreshold } from "../../../src/statistics/collapse/collapseThreshold.js";
import { hiddenShare } from "../../../src/statistics/collapse/hiddenShare.js";
import { recommendCollapse } from "../../../src/statistics/collapse/recommendCollapse.js";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { contentOf, RawTable } from "../../../src/statistics/model/rawTable.js";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import { dimensionOf, tablesOver } from "../system/joinOf.js";

const sex = dimensionOf("SEX", ["F", "M"]);
const age = dimensionOf("AGE", ["a", "b"]);
const district = dimensionOf("DISTRICT", ["d1", "d2", "d3", "d4", "d5", "d6"]);
const dimensions = [sex, age, district];
/** Enough in every sex and age, too few in most districts. */
const rows = ["F", "M"].flatMap((s) =>
  ["a", "b"].flatMap((a) =>
    ["d1", "d2", "d3", "d4", "d5", "d6"].map((d, place) => ({
      tuples: [[s, a, d]],
      count: place === 0 ? 60 : place,
    })),
  ),
);
const definitions = [
  { id: "all", dimensions: ["SEX", "AGE", "DISTRICT"] },
  { id: "sex-age", dimensions: ["AGE", "SEX"] },
  { id: "districts", dimensions: ["DISTRICT"] },
];
const tables = tablesOver(dimensions, rows, definitions);
const policy = {
  minimumFrequency: 10,
  minimumWidth: 3,
  zeros: "protect",
  groupDisclosure: false,
  attackers: ["public"],
} as const;
const shown = (kept: ReturnType<typeof collapse>) =>
  kept.map((table) => {
    const { definition, cells } = contentOf(table);
    return [definition.id, definition.dimensions.join(), cells.length];
  });

describe("collapse", () => {
  it("keeps the totals over the dimension, drops what is left without one, and merges what is equal", () => {
    expect(shown(collapse(tables, "DISTRICT"))).toEqual([["all", "SEX,AGE", 9]]);
    expect(shown(collapse(tables, "SEX"))).toEqual([
      ["all", "AGE,DISTRICT", 21],
      ["sex-age", "AGE", 3],
      ["districts", "DISTRICT", 7],
    ]);
  });

  it("counts what a table without the dimension counts", () => {
    const [collapsed] = collapse(tables, "DISTRICT");
    const [counted] = tablesOver(dimensions, rows, [{ id: "all", dimensions: ["SEX", "AGE"] }]);
    const cellsOf = (table: typeof collapsed) =>
      table === undefined ? [] : contentOf(table).cells.map(({ coordinates, count }) => [coordinates, count]);
    expect(cellsOf(collapsed)).toHaveLength(9);
    expect(cellsOf(collapsed)).toEqual(cellsOf(counted));
  });

  it("counts anew where the table does not print the total", () => {
    const printed = tablesOver(dimensions, rows, [
      { id: "all", dimensions: ["SEX", "DISTRICT"], categories: { DISTRICT: ["d1", "d2"], SEX: ["F"] } },
    ]);
    const [collapsed] = collapse(printed, "DISTRICT");
    const cells = collapsed === undefined ? [] : contentOf(collapsed).cells;
    expect(cells.map(({ coordinates, count }) => [coordinates, count])).toEqual([[["F"], 150]]);
  });

  it("refuses a table of a dimension that its population has not", () => {
    const { population, cells } = contentOf(tables[2]!);
    const definition = { id: "strange", title: "Strange", dimensions: ["REGION", "DISTRICT"] };
    const strange = new RawTable({ definition, population, cells: cells.slice(0, 1) });
    expect(() => collapse([strange], "DISTRICT")).toThrow(TypeError);
  });

  it("leaves tables as they are that have not the dimension", () => {
    expect(collapse(tables, "YEAR")).toEqual(tables);
  });
});

describe("recommendCollapse", () => {
  const joined = countSystemOf(tables);
  const { hidden } = eliminate(joined.system, primaryCells(joined, policy));

  it("names the dimension without which the least is hidden", () => {
    const recommendation = recommendCollapse(joined, hidden, policy);
    expect(recommendation?.dimension).toBe("DISTRICT");
    expect(recommendation?.hiddenShare).toBeGreaterThan(collapseThreshold.share);
    expect(recommendation?.choices[0]).toEqual({ dimension: "DISTRICT", hiddenShare: 0 });
    const shares = recommendation?.choices.map((choice) => choice.hiddenShare) ?? [];
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
  });

  it("names one by which records are chosen, such as the years, only where no other helps", () => {
    const limited = { ...joined, population: { ...joined.population, limits: { DISTRICT: ["d1"] } } };
    const recommendation = recommendCollapse(limited, hidden, policy);
    const helpful = recommendation?.choices.filter(
      ({ hiddenShare: share }) => share < (recommendation.hiddenShare ?? 0),
    );
    const other = helpful?.find(({ dimension }) => dimension !== "DISTRICT")?.dimension;
    expect(recommendation?.dimension).toBe(other ?? "DISTRICT");
    expect(recommendation?.choices[0]?.dimension).toBe("DISTRICT");
  });

  it("says nothing while little is hidden", () => {
    expect(recommendCollapse(joined, new Uint8Array(hidden.length), policy)).toBeUndefined();
    // Tables that count nothing hide nothing.
    expect(hiddenShare({ cellOf: [Int32Array.of(-1, -1), new Int32Array(0)] }, new Uint8Array(0))).toBe(0);
  });
});
