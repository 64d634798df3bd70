import { describe, expect, it } from "vitest";
import type { Dimension } from "opsc/statistics";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { unprintedSums } from "../../../src/statistics/system/unprintedSums.js";
import { rawTablesOf } from "../../../src/statistics/tabulate/rawTablesOf.js";

const leaf = (code: string) => ({ code, label: code });
const sex: Dimension = {
  code: "SEX",
  label: "Sex",
  total: "_T",
  categories: ["F", "M", "X", "_U"].map(leaf),
};
const age: Dimension = {
  code: "AGE",
  label: "Age",
  total: "_T",
  categories: [...["A", "B", "C", "D"].map(leaf), { code: "AB", label: "A and B", members: ["A", "B"] }],
};

/** One row for every combination of the leaves, in the order of the leaves. */
const rows = sex.categories.flatMap(({ code }) =>
  ["A", "B", "C", "D"].map((band) => ({ tuples: [[code, band]], count: 1 })),
);

const sumsOf = (categories: Readonly<Record<string, readonly string[]>>) => {
  const tables = rawTablesOf({ id: "p", unit: "cases", dimensions: [sex, age], rows }, [
    { id: "t", title: "T", dimensions: ["SEX", "AGE"], categories },
  ]);
  if (!tables.ok || tables.value[0] === undefined) throw new Error("Expected a table.");
  const found = unprintedSums({ dimensions: [sex, age], cells: contentOf(tables.value[0]).cells });
  return new Map(found.map(({ key, rows: own }) => [key, [...own]]));
};

describe("what a table gives away without printing it", () => {
  it("is nothing where all categories are printed, or no total to subtract from", () => {
    expect(sumsOf({}).size).toBe(0);
    expect(sumsOf({ SEX: ["F", "M"], AGE: ["A", "B"] }).size).toBe(0);
  });

  it("is a total less its printed parts, beside every other category", () => {
    const sums = sumsOf({ SEX: ["F", "M", "_T"] });
    expect(sums.get("SEX=X|_U")).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(sums.get("AGE=A&SEX=X|_U")).toEqual([8, 12]);
    expect(sums.get("AGE=A|B&SEX=X|_U")).toEqual([8, 9, 12, 13]);
    expect(sums.size).toBe(6);
  });

  it("is a group less its printed parts, and a remainder of a remainder", () => {
    const sums = sumsOf({ SEX: ["F", "_T"], AGE: ["A", "AB", "_T"] });
    expect(sums.get("AGE=B")).toEqual([1, 5, 9, 13]);
    expect(sums.get("AGE=C|D")).toEqual([2, 3, 6, 7, 10, 11, 14, 15]);
    expect(sums.get("AGE=B&SEX=M|X|_U")).toEqual([5, 9, 13]);
    expect(sums.get("AGE=C|D&SEX=F")).toEqual([2, 3]);
    // Two of sex beside five of age (three printed, two left over), less those of both that are printed.
    expect(sums.size).toBe(3 * 5 - 2 * 3);
  });

  it("is found where a part is not printed beside every other category, and holds that part there too", () => {
    const tables = rawTablesOf({ id: "p", unit: "cases", dimensions: [sex, age], rows }, [
      {
        id: "t",
        title: "T",
        dimensions: ["SEX", "AGE"],
        categories: { SEX: ["F", "M", "_T"], AGE: ["A", "B"] },
      },
    ]);
    if (!tables.ok || tables.value[0] === undefined) throw new Error("Expected a table.");
    const { cells } = contentOf(tables.value[0]);
    const without = cells.filter(({ coordinates }) => coordinates.join() !== "F,A");
    const found = unprintedSums({ dimensions: [sex, age], cells: without });
    const at = (band: string) => found.find(({ coordinates }) => coordinates[1] === band)?.rows;
    // All of A less M of A: F, X and unknown of A. Of B the rest as ever.
    expect([...(at("A") ?? [])]).toEqual([0, 8, 12]);
    expect([...(at("B") ?? [])]).toEqual([9, 13]);
  });
});
