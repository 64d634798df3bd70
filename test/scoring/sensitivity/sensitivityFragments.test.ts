import { describe, expect, it } from "vitest";
import { blockFragmentSchema } from "opsc/fragments";
import { toMarkdown } from "opsc/render";
import { defaultScoringPolicy, sensitivity, sensitivityFragments } from "opsc/scoring";
import { valueOf } from "../composite/tables.js";
import { frameworkOf, item, mixed, paragraph26, piece } from "./frameworks.js";

const options = { asOf: "2025-04-01", seed: 1, draws: 100 };
const wordsOf = ({ framework, evidence }: typeof mixed): string => {
  const fragments = sensitivityFragments(
    valueOf(sensitivity(framework, evidence, defaultScoringPolicy, options)),
  );
  for (const fragment of fragments) expect(blockFragmentSchema.safeParse(fragment).success).toBe(true);
  return toMarkdown(fragments);
};

describe("the words of a sensitivity analysis", () => {
  it("name the score, the choices that decide it and what they would make of it", () => {
    const words = wordsOf(paragraph26);
    expect(words).toContain("lies between 0.00 and 1.00: no grade, anything from C to A.");
    expect(words).toContain(
      'Age of evidence: with "evidence never ages" the score lies between 0.00 and 0.25, grade C',
    );
    expect(words).toContain("That rests on choices: it stays so under ");
    expect(words).toContain("Level of evidence");
  });

  it("have one row for each choice, and name the seed", () => {
    const words = wordsOf(mixed);
    for (const label of [
      "Scale of statuses",
      "Age of evidence",
      "Indirect evidence",
      "Compensation",
      "Weights",
    ]) {
      expect(words).toMatch(new RegExp(`^\\| ${label} +\\|`, "m"));
    }
    expect(words).toContain("100 draws from seed 1");
  });

  it("say so where nothing decides it, and where a part does", () => {
    const firm = {
      framework: frameworkOf([item("a", 1, { itemKind: "criminalisation-element" })]),
      evidence: [piece("e", "a", "explicit", 3, "2025-01-01")],
    };
    expect(wordsOf(firm)).toContain("lies at 1.00: grade A.");
    expect(wordsOf(firm)).toContain("That stays so under each of");
    expect(wordsOf(mixed)).toContain("Without one of these parts the grade would be another: ");
  });
});
