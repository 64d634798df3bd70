import { parse } from "csv-parse/sync";
import { toMarkdown } from "opsc/render";
import {
  countRecords,
  emptyCounts,
  exportConfidential,
  factTable,
  fromLeafCounts,
  importLeafCounts,
  mergeCounts,
  tableFragment,
  tablesOf,
  toDataPackage,
  toJsonStat,
  toSdmxCsv,
  type CountedRecord,
  type LeafCounts,
  type ProtectedTable,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { bySex, sampleTable, sex } from "./sample.js";

const plan: TabulationPlan = {
  id: "by-sex",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
};
const marked = [...syntheticVictims({ count: 60, seed: 3 })];
const bare = marked.map(({ synthetic: _, ...record }): CountedRecord => record);
const valueOf = <Value>(answer: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (!answer.ok || answer.value === undefined) throw new Error("Expected an answer.");
  return answer.value;
};
const counted = (records: Iterable<CountedRecord>, shard: string): LeafCounts =>
  valueOf(countRecords(records, plan, { shard }));
const isMarked = (counts: LeafCounts): boolean =>
  valueOf(tablesOf(counts, plan)).every((table) => contentOf(table).population.synthetic === true);

describe("the mark of made-up records", () => {
  it("stands in a table if one counted record has it, through merging and writing in any order", () => {
    const real = counted(bare, "real");
    const madeUp = counted(marked.slice(0, 1), "made-up");
    expect(isMarked(real)).toBe(false);
    expect(isMarked(madeUp)).toBe(true);
    for (const [left, right] of [
      [real, madeUp],
      [madeUp, real],
    ] as const) {
      expect(isMarked(valueOf(mergeCounts(left, right)))).toBe(true);
    }
    expect(isMarked(valueOf(mergeCounts(real, valueOf(emptyCounts(plan)))))).toBe(false);
    const text = exportConfidential(madeUp);
    const again = valueOf(importLeafCounts(text, plan));
    expect(exportConfidential(again)).toBe(text);
    expect(isMarked(again)).toBe(true);
    expect(exportConfidential(real)).not.toContain("synthetic");
  });

  it("does not come from a record that is left out", () => {
    const rejected = marked.map((record) => ({ ...record, identificationStatus: "rejected" as const }));
    expect(isMarked(counted([...bare, ...rejected], "all"))).toBe(false);
  });

  it("comes through an engine with the counts of what was left out", () => {
    const facts = valueOf(factTable(plan, { shard: "north" }));
    const bySex = new Map<string, number>();
    for (const row of marked.flatMap((record) => facts.rowsOf(record))) {
      bySex.set(row["SEX"] ?? "", (bySex.get(row["SEX"] ?? "") ?? 0) + 1);
    }
    const answer = [...bySex].map(([tuples, units]) => ({ tuples, units }));
    const engine = valueOf(fromLeafCounts(answer, plan));
    expect(isMarked(valueOf(mergeCounts(engine, facts.leftOut())))).toBe(true);
    expect(isMarked(engine)).toBe(false);
  });

  it("is said in every format, and in none of a release of other records", () => {
    const { provenance } = bySex;
    const release = [
      sampleTable("sex", [sex], ["F 60", "M c", "_T c"], { provenance: { ...provenance, synthetic: true } }),
    ];
    const other = [bySex];
    const said = "Made-up records: no real child is counted here.";
    const packageOf = (tables: readonly ProtectedTable[]): string =>
      toDataPackage(tables, { name: "p", title: "P" })[0]?.content ?? "";
    const texts = (tables: readonly ProtectedTable[]): readonly string[] => [
      toMarkdown(tables.map(tableFragment)),
      JSON.stringify(tables.map((table) => toJsonStat(table).note)),
      packageOf(tables),
      toSdmxCsv(tables, { structureId: "A:B(1.0)" }),
    ];
    for (const text of texts(release)) expect(text).toContain(said);
    for (const text of texts(other)) expect(text).not.toMatch(/made-up|synthetic|COMMENT/i);
    const rows = parse(toSdmxCsv(release, { structureId: "A:B(1.0)" }), {
      columns: true,
    }) as Record<string, string>[];
    expect(rows.every((row) => row["COMMENT"] === said)).toBe(true);
    expect(toJsonStat(release[0]!).extension.provenance.synthetic).toBe(true);
    const { resources } = JSON.parse(packageOf(release)) as {
      resources: { name: string; description?: string; provenance?: { synthetic?: boolean } }[];
    };
    const table = resources.find(({ name }) => name === "sex");
    expect([table?.description, table?.provenance?.synthetic]).toEqual([said, true]);
  });
});
