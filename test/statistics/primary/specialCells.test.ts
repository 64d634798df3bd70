import { describe, expect, it } from "vitest";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { specialCells } from "../../../src/statistics/primary/specialCells.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import { dimensionOf, tablesOver } from "../system/joinOf.js";

const place = dimensionOf("PLACE", ["p", "q"]);
const age = dimensionOf("AGE", ["a", "b", "_X"]);
const row = (tuple: readonly string[], count: number) => ({ tuples: [tuple], count });
const rows = [row(["p", "a"], 30), row(["p", "b"], 40), row(["q", "_X"], 50)];
const policy = {
  minimumFrequency: 5,
  minimumWidth: 3,
  zeros: "protect",
  groupDisclosure: true,
  attackers: ["public"],
} as const;

describe("a cell of records that says not collected", () => {
  it("has no parents where its table prints no total", () => {
    const categories = { AGE: ["a", "b"] };
    const [bare] = [{ id: "bare", dimensions: ["PLACE", "AGE"], categories }];
    const joined = countSystemOf(tablesOver([place, age], rows, [bare!]));
    const { notCollected } = specialCells(joined);
    expect(notCollected.map(({ hasParents, parents }) => [hasParents, parents])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  it("is no sensitive zero; where nobody could be in it, it is no cell at all", () => {
    const table = { id: "table", dimensions: ["PLACE", "AGE"] };
    const without = countSystemOf(tablesOver([place, age], rows, [table]));
    const special = specialCells(without);
    expect(special.notCollected.map(({ cell, hasParents }) => [cell, hasParents])).toEqual([
      [-1, true],
      [-1, true],
    ]);
    expect([...primaryCells(without, policy, special)]).not.toContain(1);
    const possible = [...rows, row(["q", "a"], 0), row(["q", "b"], 0)];
    const joined = countSystemOf(tablesOver([place, age], possible, [table]));
    const { notCollected } = specialCells(joined);
    const sensitive = primaryCells(joined, policy, specialCells(joined));
    expect(notCollected.map(({ cell }) => [cell >= 0, sensitive[cell]])).toEqual([
      [true, 0],
      [true, 0],
    ]);
  });
});
