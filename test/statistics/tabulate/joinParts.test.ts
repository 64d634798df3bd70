import { countRecords, exportConfidential, type LeafCounts } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { describe, expect, it } from "vitest";
import { joinParts } from "../../../src/statistics/tabulate/joinParts.js";
import { countsContentOf } from "../../../src/statistics/tabulate/leafCounts.js";
import { childrenPlan, recordsPlan } from "./plans.js";

const records = [...syntheticVictims({ count: 60, seed: 4 })];
const counted = (from: number, to: number, plan = childrenPlan): LeafCounts => {
  const counts = countRecords(records.slice(from, to), plan, { shard: "north" });
  if (!counts.ok) throw new TypeError("Expected a good plan.");
  return counts.value;
};

describe("joinParts", () => {
  it("makes of the parts of a shard what one count of the whole is", () => {
    const parts = [counted(0, 20), counted(20, 21), counted(21, 60)].map(countsContentOf);
    expect(exportConfidential(joinParts(parts, "north"))).toBe(exportConfidential(counted(0, 60)));
  });

  it("is for parts that are there and of one plan", () => {
    expect(() => joinParts([], "north")).toThrow(TypeError);
    const parts = [counted(0, 5), counted(5, 9, recordsPlan)].map(countsContentOf);
    expect(() => joinParts(parts, "north")).toThrow(TypeError);
  });
});
