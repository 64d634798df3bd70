import type { Evidence } from "opsc/evidence";
import { describe, expect, it } from "vitest";
import { followUpEntries } from "../../src/report/followUpEntry.js";
import { gapsOf } from "../../src/report/gapsOf.js";
import { asOf, fixture, idOf } from "./fixture.js";

const piece = (
  level: 1 | 2 | 3,
  directness: "direct" | "indirect",
  rest: Partial<Evidence> = {},
): Evidence => ({
  id: `${level}-${directness}`,
  level,
  subjects: ["all-offences"],
  asserts: "Something was done.",
  source: { title: "A document" },
  recordedOn: "2024-01-31",
  links: [{ recommendation: idOf("44"), directness }],
  ...rest,
});

const gapsWith = (...evidence: readonly Evidence[]): readonly string[] => {
  const entries = followUpEntries({ ...fixture, measures: [], assessments: [], evidence }, asOf);
  const entry = entries.find(({ recommendation }) => recommendation.id === idOf("44"));
  if (entry === undefined) throw new Error("Expected an entry.");
  return gapsOf(entry);
};

describe("gapsOf", () => {
  it("asks for what is next by the level of the evidence, and for an assessment", () => {
    const instrument = { title: "Official Gazette", locator: "No. 12" };
    expect(gapsWith()).toEqual(["anything", "assessment"]);
    expect(gapsWith(piece(1, "direct"))).toEqual(["checkable", "assessment"]);
    expect(gapsWith(piece(2, "direct"))).toEqual(["checkable", "assessment"]);
    expect(gapsWith(piece(2, "direct", { instrument }))).toEqual(["independent", "assessment"]);
    expect(gapsWith(piece(3, "indirect"))).toEqual(["direct", "assessment"]);
    expect(gapsWith(piece(3, "direct"))).toEqual(["assessment"]);
  });

  it("asks for an independent look at the thing itself where only what is beside it was looked at", () => {
    expect(gapsWith(piece(3, "indirect"), piece(1, "direct"))).toEqual(["independentDirect", "assessment"]);
  });
});
