import {
  countRecords,
  defaultPolicy,
  highsSolver,
  openRelease,
  protect,
  provenanceSchema,
  tablesOf,
  type CountedRecord,
  type Protection,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { describe, expect, it } from "vitest";

const plan: TabulationPlan = {
  id: "by-sex",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
};
const marked = [...syntheticVictims({ count: 60, seed: 3 })];
const bare = marked.map(({ synthetic: _, ...record }): CountedRecord => record);
const solver = await highsSolver();
const releaseOf = (records: Iterable<CountedRecord>): Protection => {
  const counts = countRecords(records, plan, { shard: "all" });
  const tables = counts.ok ? tablesOf(counts.value, plan) : counts;
  const answer = tables.ok ? protect(tables.value, defaultPolicy, solver) : tables;
  if (!answer.ok) throw new Error("Expected a release.");
  return answer.value;
};

describe("the mark of made-up records, in a release", () => {
  it("stands in every table if one counted record has it", () => {
    const isMarked = (records: Iterable<CountedRecord>): readonly boolean[] =>
      releaseOf(records).tables.map(({ provenance }) => provenance.synthetic === true);
    expect(isMarked(bare)).toEqual([false]);
    expect(isMarked([...bare, ...marked.slice(0, 1)])).toEqual([true]);
  });

  it("is sealed: a release does not open without it", () => {
    const { tables, certificates } = releaseOf(marked);
    const data = JSON.parse(JSON.stringify(tables)) as { provenance: { synthetic?: boolean } }[];
    expect(openRelease(data, certificates).ok).toBe(true);
    delete data[0]?.provenance.synthetic;
    expect(openRelease(data, certificates).ok).toBe(false);
    expect(provenanceSchema.safeParse({ ...tables[0]?.provenance, synthetic: false }).success).toBe(false);
  });
});
