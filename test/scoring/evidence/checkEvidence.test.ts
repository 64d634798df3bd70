import { describe, expect, it } from "vitest";
import { defaultScoringPolicy, score, type ScoringEvidence } from "opsc/scoring";
import { frameworkOf, item, piece } from "../sensitivity/frameworks.js";

const framework = frameworkOf([item("recovery"), item("training")]);
const scored = (evidence: readonly ScoringEvidence[]) =>
  score(framework, evidence, defaultScoringPolicy, { asOf: "2025-04-01" });
const first = piece("e1", "recovery", "B", 3, "2024-01-01");
const second = piece("e2", "training", "C", 3, "2024-01-01");

/** What stands in the input at the path of an issue. */
const at = (input: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((value: unknown, key) => (value as Record<string | number, unknown>)[key], input);

describe("evidence that score refuses", () => {
  it("is pointed at by the place of the second of two different pieces with one identifier", () => {
    const evidence = [first, second, { ...first, status: "C" }];
    const [issue, ...more] = scored(evidence).issues;
    expect(more).toEqual([]);
    expect(issue?.path).toEqual(["evidence", 2, "id"]);
    expect(at({ evidence }, issue?.path ?? [])).toBe("e1");
    expect(issue?.message).toContain('"e1"');
  });

  it("is pointed at by the item that the framework does not have, with the one that was meant, if any", () => {
    const evidence = [first, { ...second, item: "trainning" }, { ...second, id: "e3", item: "x" }];
    const { issues } = scored(evidence);
    expect(issues.map(({ code }) => code)).toEqual(["item-unknown", "item-unknown"]);
    expect(issues.map(({ path }) => at({ evidence }, path))).toEqual(["trainning", "x"]);
    expect(issues.map(({ path }) => path[2])).toEqual(["item", "item"]);
    expect(issues[0]?.message).toContain('"e2"');
    expect(issues[1]?.message).toContain('"e3"');
    expect(issues.map((issue) => ("suggestion" in issue ? issue.suggestion : "none"))).toEqual([
      "training",
      "none",
    ]);
  });

  it("is not the same piece read twice, whatever the order of its fields", () => {
    const again = Object.fromEntries(Object.entries(first).reverse()) as unknown as ScoringEvidence;
    expect(scored([first, second, again, structuredClone(second)])).toEqual(scored([first, second]));
    expect(scored([first, again]).ok).toBe(true);
  });
});
