import { describe, expect, it } from "vitest";
import { ruleRunner } from "../../../src/victims/kinds/ruleRunner.js";
import type { RecordPath, RecordRule } from "../../../src/victims/rules/recordRule.js";

type Facts = Readonly<Record<string, readonly RecordPath[]>>;

/** A rule that is broken where the facts say that it is. */
const rule = (number: number): RecordRule<Facts> => ({
  number,
  id: `rule-${number}`,
  sentence: `Sentence ${number}.`,
  mending: `Mend ${number}.`,
  severity: "error",
  source: { title: "A source" },
  verified: true,
  find: (facts, report) => {
    for (const path of facts[`rule-${number}`] ?? []) report(path);
  },
});

describe("the rules of a record", () => {
  const run = ruleRunner([rule(1), rule(2), rule(3)]);

  it("say nothing of a record that breaks none, before and after one that does", () => {
    const broken: Facts = { "rule-2": [["sex"]] };
    expect(run({})).toEqual([]);
    expect(run(broken)).toHaveLength(1);
    expect(run({})).toEqual([]);
    expect(run(broken)).toHaveLength(1);
    expect(run({})).toEqual([]);
  });

  it("say each place where one is broken, in the order of the rules", () => {
    const issues = run({ "rule-3": [["services", 0]], "rule-1": [["sex"], ["dates", "registered"]] });
    expect(issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ["rule-1", ["sex"], "Sentence 1. Mend 1."],
      ["rule-1", ["dates", "registered"], "Sentence 1. Mend 1."],
      ["rule-3", ["services", 0], "Sentence 3. Mend 3."],
    ]);
    for (const issue of issues)
      expect(issue).toMatchObject({ severity: "error", source: { title: "A source" } });
  });

  it("of a list without any say nothing", () => {
    expect(ruleRunner([])({})).toEqual([]);
  });
});
