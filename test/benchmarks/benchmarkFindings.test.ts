import { benchmarkFactSchema, benchmarkFindings, type BenchmarkFact } from "opsc/benchmarks";
import type { Evidence } from "opsc/evidence";
import { describe, expect, it } from "vitest";
import { factOf } from "./factOf.js";

const symbol = "CRC/C/OPSC/TKM/CO/1";
const piece = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  level: 1,
  subjects: ["trafficking"],
  asserts: "A line was opened.",
  source: { title: "Statement" },
  recordedOn: "2024-01-01",
  links: [],
  ...more,
});
const found = (facts: BenchmarkFact[], evidence?: Evidence[]) =>
  benchmarkFindings(facts, { evidence, symbol }).map(({ code, path, suggestion }) => [
    code,
    path.join("."),
    suggestion,
  ]);

describe("benchmarkFindings", () => {
  it("finds nothing where nothing is wrong", () => {
    expect(found([])).toEqual([]);
    expect(found([factOf()])).toEqual([]);
    expect(found([factOf({ evidence: [`${symbol}#26(a)`, `${symbol}#42`], level: 3 })], [])).toEqual([]);
  });

  it("names the criterion that was meant, and none where two are as near", () => {
    expect(found([factOf(), factOf({ criterion: "helpline.short-numbr" })])).toEqual([
      ["criterion-unknown", "benchmarkFacts.1.criterion", "helpline.short-number"],
    ]);
    expect(found([factOf({ criterion: "hotline" })])).toEqual([
      ["criterion-unknown", "benchmarkFacts.0.criterion", undefined],
    ]);
  });

  it("finds measured values of which the criterion makes nothing", () => {
    expect(found([factOf({ criterion: "strategy.adopted", answer: { kind: "number", value: 1 } })])).toEqual([
      ["measure-of-another-kind", "benchmarkFacts.0.answer.kind", "items"],
    ]);
    expect(
      found([factOf({ criterion: "helpline.trained-staff", answer: { kind: "number", value: 1 } })]),
    ).toEqual([["measure-not-expected", "benchmarkFacts.0.answer", undefined]]);
    expect(
      found([
        factOf({
          criterion: "data-collection.disaggregation",
          answer: { kind: "items", items: ["sex", "ethnic-orign"] },
        }),
      ]),
    ).toEqual([["item-unknown", "benchmarkFacts.0.answer.items.1", "ethnic-origin"]]);
    expect(
      found([factOf({ criterion: "helpline.whole-country", answer: { kind: "share", covered: 6, of: 5 } })]),
    ).toEqual([["measure-out-of-range", "benchmarkFacts.0.answer", undefined]]);
    expect(
      found([factOf({ criterion: "helpline.whole-country", answer: { kind: "share", covered: 4, of: 5 } })]),
    ).toEqual([]);
  });

  it("finds evidence that is not there, and checks none where the case's evidence is not given", () => {
    expect(found([factOf({ evidence: ["osce-2025-pla"] })])).toEqual([]);
    expect(found([factOf({ evidence: ["osce-2025-pla"] })], [piece("osce-2025-plan")])).toEqual([
      ["fact-evidence-unknown", "benchmarkFacts.0.evidence.0", "osce-2025-plan"],
    ]);
    expect(found([factOf({ evidence: [`${symbol}#x`] })], [])).toHaveLength(1);
  });

  it("finds facts that claim more than their evidence carries", () => {
    const sale = piece("a", { subjects: ["sale"] });
    expect(found([factOf({ level: 2 })], [sale])).toEqual([
      ["level-above-evidence", "benchmarkFacts.0.level", "1"],
    ]);
    expect(found([factOf({ level: 2, evidence: ["a", `${symbol}#6`] })], [sale])).toEqual([]);
    expect(found([factOf()], [piece("a")])).toEqual([
      ["trafficking-is-not-direct", "benchmarkFacts.0.directness", "indirect"],
    ]);
    expect(found([factOf({ directness: "indirect" })], [piece("a")])).toEqual([]);
    expect(found([factOf({ evidence: ["a", "b"] })], [piece("a"), { ...sale, id: "b" }])).toEqual([]);
  });

  it("finds replacements that replace nothing", () => {
    const old = factOf({ level: 2, evidence: ["old"] });
    const newer = (more: Partial<BenchmarkFact>) =>
      found([old, factOf({ level: 2, recordedOn: "2024-02-01", supersedes: ["old"], ...more })]);
    const at = "benchmarkFacts.1.supersedes.0";
    expect(newer({})).toEqual([]);
    expect(newer({ supersedes: ["odd"] })).toEqual([["fact-supersedes-nothing", at, "old"]]);
    expect(newer({ criterion: "strategy.adopted" })).toEqual([["fact-supersedes-nothing", at, undefined]]);
    for (const more of [{ level: 1 }, { recordedOn: "2023-12-31" }, { directness: "indirect" }] as const) {
      expect(newer(more)).toEqual([["fact-cannot-supersede", at, undefined]]);
    }
  });
});

describe("the form of a fact", () => {
  it("is strict", () => {
    expect(benchmarkFactSchema.safeParse(factOf()).success).toBe(true);
    for (const broken of [
      { ...factOf(), more: 1 },
      { ...factOf(), evidence: [] },
      { ...factOf(), answer: "unknown" },
      { ...factOf(), answer: { kind: "share", covered: 1 } },
      { ...factOf(), level: 0 },
      { ...factOf(), recordedOn: "2025-02-30" },
    ]) {
      expect(benchmarkFactSchema.safeParse(broken).success).toBe(false);
    }
  });
});
