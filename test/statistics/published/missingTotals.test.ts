import { expect, it } from "vitest";
import type { PublishedTable } from "opsc/statistics";
import { missingTotals } from "../../../src/statistics/published/missingTotals.js";

const table = (...rows: string[][]): PublishedTable => ({
  groupBy: [],
  dimensions: ["Sex", "Age"],
  rows: rows.map((coordinates) => ({ group: [], coordinates, text: "1" })),
});

it("warns of dimensions without their total, with the nearest category and with all of them", () => {
  const issues = missingTotals(table(["total", "All"], ["F", "0-17"]), undefined);
  expect(issues.map(({ code, severity, path, suggestion }) => [code, severity, path, suggestion])).toEqual([
    ["total-missing", "warning", ["Sex"], "total"],
    ["total-missing", "warning", ["Age"], undefined],
  ]);
  expect(issues[1]?.message).toContain("Expected Total as the total of Age; its categories are 0-17, All.");
});

it("names a blank for what it is, also where a row ends before its last categories", () => {
  const [issue] = missingTotals(table(["Total", "Total"], ["F"]), { Sex: "", Age: "Total" });
  expect(issue?.message).toContain("Expected a blank cell as the total of Sex; its categories are F, Total.");
  const [other] = missingTotals(table(["Total", "18+"], ["F"]), "Total");
  expect(other?.message).toContain("its categories are a blank cell, 18+.");
});

it("has nothing to say of a table without rows", () => {
  expect(missingTotals(table(), "Total")).toEqual([]);
});
