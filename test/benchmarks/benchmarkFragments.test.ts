import { assessBenchmarks, benchmarkFragments, type BenchmarkFact } from "opsc/benchmarks";
import { turkmenistanBenchmarkFacts } from "opsc/casebook";
import { fragmentSchema, section, walkFragments, type Fragment } from "opsc/fragments";
import { toMarkdown } from "opsc/render";
import { describe, expect, it } from "vitest";
import { factOf } from "./factOf.js";

const blocksOf = (id: string, facts: readonly BenchmarkFact[]) =>
  assessBenchmarks(facts, { asOf: "2025-04-01" })
    .filter((assessment) => assessment.id === id)
    .flatMap(benchmarkFragments);
const every = (blocks: readonly Fragment[]): Fragment[] => [...walkFragments(blocks)];
const words = (id: string, facts: readonly BenchmarkFact[]): string =>
  toMarkdown([section({ id: "a", title: "A", children: blocksOf(id, facts) })]);

describe("benchmarkFragments", () => {
  it("gives valid fragments for every benchmark, with one row for each criterion", () => {
    for (const assessment of assessBenchmarks(turkmenistanBenchmarkFacts, { asOf: "2025-04-01" })) {
      const blocks = benchmarkFragments(assessment);
      for (const block of blocks) expect(fragmentSchema.safeParse(block).error).toBeUndefined();
      const rows = blocks.flatMap((block) => (block.type === "table" ? block.rows : []));
      expect(rows).toHaveLength(assessment.criteria.length);
    }
  });

  it("cites paragraphs and provisions as such", () => {
    const found = every(blocksOf("recovery", []));
    expect(found).toContainEqual({ type: "provisionReference", id: "9.3" });
    expect(found).toContainEqual({
      type: "citation",
      symbol: "CRC/C/OPSC/TKM/CO/1",
      paragraph: 40,
      item: "a",
      form: "full",
    });
    expect(every(blocksOf("helpline", [factOf()]))).toContainEqual({
      type: "sourceReference",
      source: { title: "Report" },
    });
  });

  it("cites an article that the Protocol does not have as its source alone", () => {
    const source = { title: "OPSC", locator: "art. 99" };
    expect(every(blocksOf("helpline", [factOf({ source })]))).toContainEqual({
      type: "sourceReference",
      source,
    });
  });

  it("counts in fragments and says how to read what is unknown, contested or beside", () => {
    const facts = [
      factOf(),
      factOf({ answer: "not-met", evidence: ["b"] }),
      factOf({ directness: "indirect", evidence: ["c"] }),
    ];
    const text = words("helpline", facts);
    expect(text).toContain("Of 8 criteria on 1 April 2025: Contested 1, Unknown 7.");
    expect(text).toMatch(/Met: a.*Not met: b/s);
    expect(text).toContain("no middle is taken");
    expect(text).toContain("decides nothing");
    expect(text).toContain("not that nothing was done");
    expect(
      blocksOf("ratification", [factOf({ criterion: "ratification.communications-procedure" })]),
    ).toHaveLength(2);
  });
});
