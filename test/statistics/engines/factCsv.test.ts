import {
  factCsv,
  factTable,
  mergeCounts,
  fromLeafCounts,
  tablesOf,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticVictimAt } from "opsc/synthetic";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../../src/statistics/model/rawTable.js";

const plan: TabulationPlan = {
  id: "by-sex",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
};

describe("facts", () => {
  it("are not called made up where no record is", () => {
    for (const synthetic of [true, undefined] as const) {
      const facts = factTable(plan, { shard: "north" });
      if (!facts.ok) throw new TypeError("Expected a table of facts.");
      const { synthetic: _, ...record } = { ...syntheticVictimAt(1, 0), sex: "F" as const };
      facts.value.rowsOf(synthetic === true ? { ...record, synthetic } : record);
      const counted = fromLeafCounts([{ tuples: "F", units: 1 }], plan);
      const all = counted.ok ? mergeCounts(counted.value, facts.value.leftOut()) : counted;
      const tables = all.ok ? tablesOf(all.value, plan) : all;
      expect(tables.ok && contentOf(tables.value[0]!).population.synthetic).toBe(synthetic);
    }
  });

  it("leave a cell empty of which a table of another's making says nothing", () => {
    const facts = factTable(plan);
    if (!facts.ok) throw new TypeError("Expected a table of facts.");
    const own = { ...facts.value, rowsOf: () => [{ _record: "a" }] as never };
    expect([...factCsv(own, [syntheticVictimAt(1, 0)], { header: false })].join("").trim()).toBe("a,");
  });
});
