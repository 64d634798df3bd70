import { describe, expect, it } from "vitest";
import { defaultPolicy, highsSolver, protect, type Dimension } from "opsc/statistics";
import { rawTablesOf } from "../../../src/statistics/tabulate/rawTablesOf.js";

const solver = await highsSolver();
const leaf = (code: string) => ({ code, label: code });
const sex: Dimension = {
  code: "SEX",
  label: "Sex",
  total: "_T",
  categories: ["F", "M", "X", "_U"].map(leaf),
};
const year: Dimension = { code: "YEAR", label: "Year", total: "_T", categories: ["2023", "2024"].map(leaf) };

/** What is printed of a table of sex by year that leaves out two categories of sex, under the default policy. */
const printed = (counts: Readonly<Record<string, readonly [number, number]>>) => {
  const rows = Object.entries(counts).flatMap(([code, [first, second]]) => [
    { tuples: [[code, "2023"]], count: first },
    { tuples: [[code, "2024"]], count: second },
  ]);
  const tables = rawTablesOf({ id: "p", unit: "cases", dimensions: [sex, year], rows }, [
    { id: "t", title: "T", dimensions: ["SEX", "YEAR"], categories: { SEX: ["F", "M", "_T"] } },
  ]);
  if (!tables.ok) throw new Error("Expected a table.");
  const answer = protect(tables.value, defaultPolicy, solver);
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join(" "));
  const [table] = answer.value.tables;
  return new Map(
    table?.cells.map(({ coordinates, value }) => [
      coordinates.join(" "),
      value.kind === "count" ? value.count : undefined,
    ]),
  );
};

/** The remainder of a year, where it can be computed from what is printed. */
const remainder = (cells: ReadonlyMap<string, number | undefined>, at: string): number | undefined => {
  const [total, female, male] = ["_T", "F", "M"].map((code) => cells.get(`${code} ${at}`));
  return total === undefined || female === undefined || male === undefined
    ? undefined
    : total - female - male;
};

describe("categories that a table does not print", () => {
  it("cannot be computed from its totals where they are few", () => {
    const cells = printed({ F: [120, 130], M: [90, 80], X: [3, 20], _U: [4, 30] });
    expect(remainder(cells, "2023")).toBeUndefined();
    expect([...cells.values()]).toContain(130);
  });

  it("may be computed where they are many", () => {
    const cells = printed({ F: [120, 130], M: [90, 80], X: [30, 20], _U: [40, 30] });
    expect([remainder(cells, "2023"), remainder(cells, "2024")]).toEqual([70, 50]);
    expect([...cells.values()]).not.toContain(undefined);
  });
});
