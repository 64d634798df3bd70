import { describe, expect, it } from "vitest";
import { defaultScoringPolicy, score, type ScoringEvidence, type ScoringPolicy } from "opsc/scoring";
import { frameworkOf, item, piece } from "../sensitivity/frameworks.js";

const asOf = "2025-04-01";
/** Whether a piece counts on 1 April 2025; findings on a recommendation hold for eight years, from 1 April 2017. */
const counts = (
  recordedOn: string,
  assertedFor?: ScoringEvidence["assertedFor"],
  policy: ScoringPolicy = defaultScoringPolicy,
): boolean => {
  const evidence = [piece("e", "a", "B", 3, recordedOn, { assertedFor })];
  const result = score(frameworkOf([item("a")]), evidence, policy, { asOf });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value.nodes[0]?.cuts?.verified.coverage === 1;
};

describe("a piece of evidence is in force", () => {
  it("from the day on which it is recorded, for the years of the horizon", () => {
    expect(defaultScoringPolicy.horizons.recommendation).toBe(8);
    expect(["2025-04-02", "2025-04-01", "2017-04-01", "2017-03-31"].map((day) => counts(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("once what it speaks of may have begun, written as a year, a month or a day", () => {
    const begun = (from: string) => counts("2025-01-01", { from });
    expect(["2025", "2025-04", "2025-04-01"].map(begun)).toEqual([true, true, true]);
    expect(["2026", "2025-05", "2025-04-02"].map(begun)).toEqual([false, false, false]);
  });

  it("for the years of the horizon after the latest day on which it may have ended", () => {
    const ended = (to: string) => counts("2025-01-01", { from: "2010", to });
    expect(["2017", "2017-04", "2017-04-01"].map(ended)).toEqual([true, true, true]);
    expect(["2016", "2017-03", "2017-03-31"].map(ended)).toEqual([false, false, false]);
  });

  it("no longer for speaking of a time after its recording, or of one without an end", () => {
    for (const assertedFor of [{ from: "2010", to: "2030" }, { from: "2010" }]) {
      expect(counts("2017-03-31", assertedFor)).toBe(false);
      expect(counts("2017-04-01", assertedFor)).toBe(true);
    }
  });

  it("always, where the horizon reaches before all years or there is none", () => {
    for (const recommendation of [3000, null]) {
      const horizons = { ...defaultScoringPolicy.horizons, recommendation };
      expect(counts("0001-01-01", undefined, { ...defaultScoringPolicy, horizons })).toBe(true);
    }
  });
});
