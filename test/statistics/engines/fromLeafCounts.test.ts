import { describe, expect, it } from "vitest";
import {
  countRecords,
  emptyCounts,
  exportConfidential,
  fromLeafCounts,
  importLeafCounts,
  mergeCounts,
  tablesOf,
  type LeafCountRow,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { shown, valueOf } from "./compareWithTabulate.js";

const plan = (unit: "persons" | "cases"): TabulationPlan => ({
  id: "sex-by-offence",
  of: "victims",
  unit,
  dimensions: [{ from: "sex" }, { from: "offence" }],
  tables: [{ id: "sex-by-offence", title: "Sex by offence", dimensions: ["SEX", "OFFENCE"] }],
});
const rows: readonly LeafCountRow[] = [
  { tuples: "F|sale-sexual-exploitation;F|child-sexual-abuse-material", units: 3 },
  { tuples: "M|child-sexual-abuse-material", units: "4" },
  { tuples: "_U|child-sexual-abuse-material", units: 5n },
];
const shard = (name: string) => ({ shard: name });

/** The same counts in the words of the records, by hand. */
const codes = (counts: Parameters<typeof exportConfidential>[0]) => JSON.parse(exportConfidential(counts));

describe("fromLeafCounts", () => {
  it("takes numbers however an engine writes them, in any order of rows, tuples and repetitions", () => {
    const text = exportConfidential(valueOf(fromLeafCounts(rows, plan("cases"))));
    const other = rows.toReversed().map(({ tuples, units }) => ({
      tuples: [...tuples.split(";"), ...tuples.split(";")].reverse().join(";"),
      units: Number(units),
    }));
    expect(exportConfidential(valueOf(fromLeafCounts(other, plan("cases"))))).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ shards: ["engine"], persons: {}, unit: "cases" });
    expect(exportConfidential(valueOf(importLeafCounts(text, plan("cases"))))).toBe(text);
  });

  it("counts a unit of several tuples once in every cell that one of them falls in", () => {
    const [table] = shown(valueOf(tablesOf(valueOf(fromLeafCounts(rows, plan("persons"))), plan("persons"))));
    const cells = (table as [string, unknown, [string[], number[], number][]])[2];
    const count = (...at: string[]) => cells.find(([own]) => own.join() === at.join())?.[2];
    expect([
      count("F", "child-sexual-abuse-material"),
      count("F", "sale-sexual-exploitation"),
      count("F", "_T"),
    ]).toEqual([3, 3, 3]);
    expect([count("_T", "child-sexual-abuse-material"), count("_T", "_T"), count("M", "_T")]).toEqual([
      12, 12, 4,
    ]);
  });

  it.each([
    ["a code that the plan has not", { tuples: "F|other-thing", units: 1 }, "leaf-count-beyond-plan"],
    ["a total", { tuples: "_T|child-sexual-abuse-material", units: 1 }, "leaf-count-beyond-plan"],
    ["a code too few", { tuples: "F", units: 1 }, "leaf-count-beyond-plan"],
    [
      "a code too many",
      { tuples: "F|child-sexual-abuse-material|child-sexual-abuse-material", units: 1 },
      "leaf-count-beyond-plan",
    ],
    ["an empty tuple", { tuples: "F|child-sexual-abuse-material;", units: 1 }, "leaf-count-beyond-plan"],
    [
      "codes in another order",
      { tuples: "child-sexual-abuse-material|F", units: 1 },
      "leaf-count-beyond-plan",
    ],
    ["nothing", { tuples: null, units: 1 }, "leaf-count-beyond-plan"],
    ["no number", { tuples: "F|child-sexual-abuse-material" }, "leaf-count-no-number"],
    ["a count of 0", { tuples: "F|child-sexual-abuse-material", units: 0 }, "leaf-count-no-number"],
    ["a negative count", { tuples: "F|child-sexual-abuse-material", units: -1n }, "leaf-count-no-number"],
    ["a fraction", { tuples: "F|child-sexual-abuse-material", units: 1.5 }, "leaf-count-no-number"],
    [
      "a fraction in words",
      { tuples: "F|child-sexual-abuse-material", units: "1.5" },
      "leaf-count-no-number",
    ],
    ["an empty text", { tuples: "F|child-sexual-abuse-material", units: "" }, "leaf-count-no-number"],
    [
      "more than can be counted",
      { tuples: "F|child-sexual-abuse-material", units: 2n ** 53n },
      "leaf-count-no-number",
    ],
    ["a set twice", { tuples: "M|child-sexual-abuse-material", units: 1 }, "leaf-count-repeated"],
  ])("refuses %s", (_, row, code) => {
    const result = fromLeafCounts([...rows, row as LeafCountRow], plan("cases"));
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code, severity: "error" }]);
    expect(result.issues[0]?.path[0]).toBe(rows.length);
    expect(result.issues[0]?.message).not.toMatch(/child-sexual|[02-9]/);
  });

  it("joins cases of two engines and of records", () => {
    const [north, south] = ["north", "south"].map((name) =>
      valueOf(fromLeafCounts(rows, plan("cases"), shard(name))),
    );
    if (north === undefined || south === undefined) throw new Error("two");
    const both = codes(valueOf(mergeCounts(north, south)));
    expect(both.sets.map(({ count }: { count: number }) => count).sort()).toEqual([10, 6, 8]);
    const here = valueOf(countRecords(syntheticVictims({ count: 5, seed: 1 }), plan("cases"), shard("here")));
    expect(mergeCounts(north, here).ok).toBe(true);
    expect(mergeCounts(north, north).issues.map(({ code }) => code)).toEqual(["shard-twice"]);
  });

  it("never joins persons of two engines, nor with persons of records: nobody could tell who is on both sides", () => {
    const persons = plan("persons");
    const north = valueOf(fromLeafCounts(rows, persons, shard("north")));
    const south = valueOf(fromLeafCounts(rows, persons, shard("south")));
    const here = valueOf(countRecords(syntheticVictims({ count: 5, seed: 1 }), persons, shard("here")));
    for (const [left, right] of [
      [north, south],
      [north, here],
      [here, north],
    ] as const) {
      expect(mergeCounts(left, right).issues.map(({ code }) => code)).toEqual(["persons-without-keys"]);
    }
    expect(mergeCounts(north, valueOf(emptyCounts(persons))).ok).toBe(true);
  });
});
