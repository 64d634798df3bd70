import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countRecords,
  emptyCounts,
  exportConfidential,
  importLeafCounts,
  mergeCounts,
  tablesOf,
  type LeafCounts,
  type TabulationPlan,
} from "opsc/statistics";
import type { Result } from "opsc/issues";
import { syntheticVictims } from "opsc/synthetic";
import type { Pseudonym, VictimRecord } from "opsc/victims";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { childrenPlan, recordsPlan } from "./plans.js";

const numRuns = 15 * Number(process.env["OPSC_RUNS"] ?? "1");
const victims = [...syntheticVictims({ count: 60, seed: 9 })];
const records = victims.map((record, place) => ({
  ...record,
  pseudonym: (victims[place % 40] as VictimRecord).pseudonym as Pseudonym,
}));
const plans: readonly TabulationPlan[] = [childrenPlan, recordsPlan];

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};
const merged = (left: LeafCounts, right: LeafCounts): LeafCounts => value(mergeCounts(left, right));
const withoutShards = (counts: LeafCounts) => ({ ...JSON.parse(exportConfidential(counts)), shards: [] });
/** Everything that a table says but its rows of 0, as one text: quicker to compare than objects. */
const cellsOf = (counts: LeafCounts, plan: TabulationPlan): string =>
  JSON.stringify(
    value(tablesOf(counts, plan)).map((table) => {
      const { definition, population, cells } = contentOf(table);
      const rows = population.rows.filter(({ count }) => count > 0);
      const shown = cells.map(({ coordinates, count, missing }) => [coordinates, count, missing]);
      return [definition.id, population.rows.length, rows, shown];
    }),
  );

/** Every record in one of some shards, each shard in some order. */
const sharding = fc.tuple(
  fc.array(fc.nat({ max: 4 }), { minLength: records.length, maxLength: records.length }),
  fc.shuffledSubarray(
    records.map((_, place) => place),
    { minLength: records.length },
  ),
);
const counted = (plan: TabulationPlan, [shardOf, order]: readonly [number[], number[]]): LeafCounts[] =>
  [0, 1, 2, 3, 4].map((shard) =>
    value(
      countRecords(
        order.filter((place) => shardOf[place] === shard).map((place) => records[place] as VictimRecord),
        plan,
        { shard: `s${shard}` },
      ),
    ),
  );

describe("mergeCounts", () => {
  for (const plan of plans) {
    const whole = value(countRecords(records, plan, { shard: "whole" }));

    it(`${plan.id}: is commutative and associative, with an identity, to the byte`, () => {
      fc.assert(
        fc.property(sharding, (cut) => {
          const [a, b, c] = counted(plan, cut) as [LeafCounts, LeafCounts, LeafCounts];
          const text = exportConfidential(merged(merged(a, b), c));
          expect(exportConfidential(merged(a, merged(b, c)))).toBe(text);
          expect(exportConfidential(merged(c, merged(b, a)))).toBe(text);
          const empty = value(emptyCounts(plan));
          expect(exportConfidential(merged(empty, a))).toBe(exportConfidential(a));
          expect(exportConfidential(merged(a, empty))).toBe(exportConfidential(a));
        }),
        { numRuns },
      );
    });

    it(`${plan.id}: gives the same counts and tables however the records are cut and in any order`, () => {
      const tables = cellsOf(whole, plan);
      fc.assert(
        fc.property(sharding, (cut) => {
          const all = counted(plan, cut).reduce(merged);
          expect(withoutShards(all)).toEqual(withoutShards(whole));
          expect(cellsOf(all, plan)).toBe(tables);
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    });

    it(`${plan.id}: writes the same bytes whatever the order of the records, and reads them back`, () => {
      const text = exportConfidential(whole);
      expect(exportConfidential(value(countRecords(records.toReversed(), plan, { shard: "whole" })))).toBe(
        text,
      );
      const back = value(importLeafCounts(text, plan));
      expect(exportConfidential(back)).toBe(text);
      expect(cellsOf(back, plan)).toEqual(cellsOf(whole, plan));
    });

    it(`${plan.id}: refuses a shard twice and another plan`, () => {
      const other = value(countRecords([], { ...plan, id: "other" }, { shard: "x" }));
      const again = value(countRecords([], plan, { shard: "whole" }));
      expect(mergeCounts(whole, again).issues.map(({ code }) => code)).toEqual(["shard-twice"]);
      expect(mergeCounts(whole, other).issues.map(({ code }) => code)).toEqual(["counts-of-another-plan"]);
      expect(tablesOf(whole, { ...plan, id: "other" }).ok).toBe(false);
    });
  }

  it("refuses persons whose pseudonyms stayed where they were counted", () => {
    const state = JSON.parse(exportConfidential(value(countRecords([], childrenPlan, { shard: "engine" }))));
    const keyless = value(
      importLeafCounts(JSON.stringify({ ...state, sets: [{ count: 2, tuples: [0] }] }), childrenPlan),
    );
    const keyed = value(countRecords(records, childrenPlan, { shard: "here" }));
    expect(mergeCounts(keyless, keyed).issues.map(({ code }) => code)).toEqual(["persons-without-keys"]);
    expect(mergeCounts(keyed, keyless).ok).toBe(false);
    expect(mergeCounts(keyless, value(emptyCounts(childrenPlan))).ok).toBe(true);
  });
});

describe("importLeafCounts", () => {
  const plan = recordsPlan;
  const state = () => JSON.parse(exportConfidential(value(countRecords(records, plan, { shard: "a" }))));

  it.each([
    ["no JSON", "{"],
    ["another format", JSON.stringify({ ...state(), format: "x" })],
    ["another plan", JSON.stringify({ ...state(), plan: "0".repeat(32) })],
    ["another unit", JSON.stringify({ ...state(), unit: "persons" })],
    ["a fraction", JSON.stringify({ ...state(), sets: [{ count: 1.5, tuples: [1] }] })],
    ["a count of 0", JSON.stringify({ ...state(), sets: [{ count: 0, tuples: [1] }] })],
    [
      "a combination that the plan has not",
      JSON.stringify({ ...state(), sets: [{ count: 1, tuples: [2 ** 50] }] }),
    ],
    [
      "a combination twice",
      JSON.stringify({ ...state(), sets: [1, 2].map((count) => ({ count, tuples: [1] })) }),
    ],
    ["a shard twice", JSON.stringify({ ...state(), shards: ["a", "a"] })],
    ["persons among cases", JSON.stringify({ ...state(), persons: { x: [1] } })],
    ["a key more", JSON.stringify({ ...state(), more: 1 })],
  ])("refuses %s", (_, text) => {
    const read = importLeafCounts(text, plan);
    expect(read.ok).toBe(false);
    expect(read.issues.length).toBeGreaterThan(0);
  });
});
