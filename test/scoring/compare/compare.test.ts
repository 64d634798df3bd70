import { describe, expect, it } from "vitest";
import { compare, defaultScoringPolicy, score, type ComplianceScore, type ScoringNode } from "opsc/scoring";
import { valueOf } from "../composite/tables.js";
import { frameworkOf, item, piece } from "../sensitivity/frameworks.js";

const inapplicable = item("not-asked", 1, {
  notApplicable: { reason: "Not a party.", source: { title: "Treaty" } },
});
const evidence = [
  piece("before", "a", "A", 3, "2020-01-01"),
  piece("after", "a", "C", 3, "2023-01-01", { supersedes: "before" }),
];
const at = (asOf: string, children: readonly ScoringNode[] = [item("a"), inapplicable]): ComplianceScore =>
  valueOf(score(frameworkOf(children), evidence, defaultScoringPolicy, { asOf }));

describe("two scores of one State", () => {
  it("show what has become worse, and leave out what has no interval", () => {
    const { nodes } = valueOf(compare(at("2021-01-01"), at("2024-01-01")));
    expect(nodes.map(({ id, cuts }) => [id, cuts.verified.verdict])).toEqual([
      ["root", "worsened"],
      ["a", "worsened"],
    ]);
    expect(nodes[1]?.cuts.verified).toMatchObject({
      before: { lower: 0.75, upper: 1 },
      after: { lower: 0, upper: 0.25 },
    });
  });

  it("are compared in either order of days, with a warning where the second is the earlier one", () => {
    const turned = compare(at("2024-01-01"), at("2021-01-01"));
    expect(turned.issues).toMatchObject([{ code: "dates-reversed", severity: "warning" }]);
    expect(valueOf(turned).nodes[0]?.cuts.verified.verdict).toBe("improved");
    expect(compare(at("2021-01-01"), at("2021-01-01")).issues).toEqual([]);
  });

  it("are refused where the framework or the policy is another, with what to do", () => {
    const policy = { ...defaultScoringPolicy, version: "other" };
    const other = score(frameworkOf([item("a")]), evidence, policy, { asOf: "2024-01-01" });
    const refused = compare(at("2021-01-01"), valueOf(other));
    expect(refused.ok).toBe(false);
    expect(refused.issues.map(({ code }) => code)).toEqual(["frameworks-differ", "policies-differ"]);
    for (const { message } of refused.issues)
      expect(message).toMatch(/Score both days (?:with|under) the same one\.$/);
  });
});
