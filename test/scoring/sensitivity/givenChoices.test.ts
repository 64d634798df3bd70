import { describe, expect, it } from "vitest";
import { toMarkdown } from "opsc/render";
import {
  defaultScoringPolicy,
  score,
  sensitivity,
  sensitivityFragments,
  type ScoreCut,
  type SensitivityChoice,
} from "opsc/scoring";
import { valueOf } from "../composite/tables.js";
import { frameworkOf, item, mixed } from "./frameworks.js";

const options = { asOf: "2025-04-01", seed: 1, draws: 50 };
const run = (choices: readonly SensitivityChoice[]) =>
  sensitivity(mixed.framework, mixed.evidence, defaultScoringPolicy, { ...options, choices });

describe("choices that the caller gives", () => {
  it("look at the verified cut where an option of the cut names none", () => {
    const root = valueOf(score(mixed.framework, mixed.evidence, defaultScoringPolicy, options)).nodes[0];
    const { combinations } = valueOf(
      run([
        {
          factor: "cut",
          options: [
            { code: "own", label: "as it is", change: {} },
            { code: "claims", label: "with claims", change: {}, cut: "claimed" },
          ],
        },
      ]),
    );
    const cuts: readonly ScoreCut[] = ["verified", "claimed"];
    expect(combinations.map(({ interval }) => interval)).toEqual(
      cuts.map((cut) => root?.cuts?.[cut].interval),
    );
  });

  it("are refused without an option, and may be none at all", () => {
    expect(() => run([{ factor: "powers", options: [] }])).toThrow(/Expected an option for every choice/);
    expect(valueOf(run([])).combinations.length).toBe(1);
  });

  it("have no grade to name where there is one band and nothing is known", () => {
    const policy = { ...defaultScoringPolicy, bands: [{ grade: "only", label: "Only", lower: 0, upper: 1 }] };
    const summary = valueOf(sensitivity(frameworkOf([item("a")]), [], policy, options));
    expect(toMarkdown(sensitivityFragments(summary))).toContain("lies between 0.00 and 1.00: no grade.");
  });
});
