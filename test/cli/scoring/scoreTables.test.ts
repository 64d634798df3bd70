import { defaultScoringPolicy, explain, score, type Framework, type ScoringEvidence } from "opsc/scoring";
import { describe, expect, it } from "vitest";
import { explanationTables, scoreTables } from "../../../src/cli/scoring/scoreTables.js";
import { frameworkOf, group, item, paragraph26, piece } from "../../scoring/sensitivity/frameworks.js";

const asOf = "2025-04-01";
const scored = (
  framework: Framework,
  evidence: readonly ScoringEvidence[],
  policy = defaultScoringPolicy,
) => {
  const result = score(framework, evidence, policy, { asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const lineOf = (text: string, label: string): string =>
  text.split("\n").find((line) => line.trimStart().startsWith(label)) ?? "";

describe("a score for a terminal", () => {
  it("names what two pieces of evidence disagree about", () => {
    const ageless = {
      ...defaultScoringPolicy,
      horizons: { ...defaultScoringPolicy.horizons, recommendation: null },
    };
    expect(scoreTables(scored(paragraph26.framework, paragraph26.evidence, ageless), "T")).toMatch(
      /^Contested: +26\(a\)$/m,
    );
    expect(scoreTables(scored(paragraph26.framework, []), "T")).not.toContain("Contested");
  });

  it("has no grade where one band alone is possible and nothing is known", () => {
    const [first] = defaultScoringPolicy.bands;
    if (first === undefined) throw new Error("Expected a band.");
    const policy = { ...defaultScoringPolicy, bands: [{ ...first, lower: 0, upper: 1 }] };
    expect(lineOf(scoreTables(scored(paragraph26.framework, [], policy), "T"), "Group root")).toMatch(
      / 0% {2}none$/,
    );
  });

  it("says of what is told beside the score that it is context, and of what is not asked for that nothing counts", () => {
    const source = { title: "Treaty" };
    const framework = frameworkOf([
      group("law", 1, [item("definition")]),
      group("history", 0, [item("past")]),
      group("foreign", 1, [item("other", 1, { notApplicable: { reason: "Not a party.", source } })]),
    ]);
    const text = scoreTables(scored(framework, []), "T");
    expect(lineOf(text, "Group history")).toMatch(/\(context\)$/);
    expect(lineOf(text, "Group foreign")).toMatch(/nothing to count$/);
  });
});

describe("an explanation for a terminal", () => {
  const many = (count: number) =>
    frameworkOf(Array.from({ length: count }, (_, index) => item(`${String.fromCharCode(97 + index)}`)));

  it("names ten open items at most, and counts the others", () => {
    const told = (count: number): string => explanationTables(explain(scored(many(count), [])));
    expect(told(12).match(/^\+/gm)).toHaveLength(10);
    expect(told(12)).toContain("... and 2 more;");
    expect(told(10).match(/^\+/gm)).toHaveLength(10);
    expect(told(10)).not.toContain("more;");
  });

  it("names none where nothing is open", () => {
    const law = (id: string) => item(id, 1, { itemKind: "criminalisation-element" });
    const known = scored(frameworkOf([law("a")]), [piece("e", "a", "explicit", 3, "2025-01-01")]);
    const { missing } = explain(known);
    expect(missing).toEqual([]);
    expect(explanationTables(explain(known))).not.toContain("narrow the interval");
  });
});
