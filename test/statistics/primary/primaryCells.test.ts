import { describe, expect, it } from "vitest";
import type { DisclosurePolicy } from "../../../src/statistics/model/disclosurePolicy.js";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { singletonSums } from "../../../src/statistics/primary/singletonSums.js";
import { cellNamed, dimensionOf, joinedTable, markedCells } from "../system/joinOf.js";

const sex = dimensionOf("SEX", ["F", "M"]);
const age = dimensionOf("AGE", ["a", "b", "c"]);
const tableOf = (counts: Readonly<Record<string, number>>) =>
  joinedTable(
    [sex, age],
    Object.entries(counts).map(([name, count]) => ({ tuples: [name.split("|")], count })),
  );
const policy = (changes: Partial<DisclosurePolicy> = {}): DisclosurePolicy => ({
  minimumFrequency: 10,
  minimumWidth: 5,
  zeros: "publish",
  groupDisclosure: false,
  attackers: ["public"],
  ...changes,
});

describe("primaryCells", () => {
  const counts = { "F|a": 9, "F|b": 10, "F|c": 0, "M|a": 1, "M|b": 40, "M|c": 25 };

  it("marks counts from 1 to below the minimum", () => {
    expect(markedCells(tableOf(counts), primaryCells(tableOf(counts), policy()))).toEqual(["F|a", "M|a"]);
    const more = policy({ minimumFrequency: 11 });
    expect(markedCells(tableOf(counts), primaryCells(tableOf(counts), more))).toEqual(
      ["F|a", "F|b", "M|a", "_T|a"].sort(),
    );
  });

  it("marks zeros that could have been something else where zeros are protected", () => {
    const joined = tableOf(counts);
    const marked = markedCells(joined, primaryCells(joined, policy({ zeros: "protect" })));
    expect(marked).toEqual(["F|a", "F|c", "M|a"]);
    const { ["F|c"]: _, ...possible } = counts;
    const structural = tableOf(possible);
    expect(markedCells(structural, primaryCells(structural, policy({ zeros: "protect" })))).toEqual([
      "F|a",
      "M|a",
    ]);
  });

  it("marks a large cell that holds a whole group", () => {
    // Nobody of age b is a boy: whoever knows a victim of that age knows the sex.
    const joined = tableOf({ "F|a": 20, "F|b": 30, "F|c": 20, "M|a": 20, "M|b": 0, "M|c": 20 });
    expect(markedCells(joined, primaryCells(joined, policy()))).toEqual([]);
    expect(markedCells(joined, primaryCells(joined, policy({ groupDisclosure: true })))).toEqual(["F|b"]);
  });

  it("marks it, too, where one insider is outside, and leaves it where two are", () => {
    const base = { "F|a": 20, "F|b": 30, "F|c": 20, "M|a": 20, "M|c": 20 };
    const insider = policy({ groupDisclosure: true, attackers: ["public", "insider"] });
    const one = tableOf({ ...base, "M|b": 1 });
    expect(markedCells(one, primaryCells(one, insider))).toEqual(["F|b", "M|b"]);
    expect(markedCells(one, primaryCells(one, policy({ groupDisclosure: true })))).toEqual(["M|b"]);
    const two = tableOf({ ...base, "M|b": 2 });
    expect(markedCells(two, primaryCells(two, insider))).toEqual(["M|b"]);
  });
});

describe("singletonSums", () => {
  it("adds up the sensitive zeros of every line, or the ones where zeros are printed", () => {
    const joined = tableOf({ "F|a": 0, "F|b": 0, "F|c": 50, "M|a": 1, "M|b": 1, "M|c": 50 });
    const named = (zeros: "protect" | "publish") => {
      const sums = singletonSums(joined.system, primaryCells(joined, policy({ zeros })), zeros);
      return sums.map((rows) => [...rows]);
    };
    const rowOf = (name: string) => joined.system.cells[cellNamed(joined, name)]?.rows[0] ?? -1;
    const pair = (left: string, right: string) => [rowOf(left), rowOf(right)].sort((a, b) => a - b);
    expect(named("protect")).toEqual([pair("F|a", "F|b")]);
    expect(named("publish")).toEqual([pair("M|a", "M|b")]);
  });
});
