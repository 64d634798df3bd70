// The worked example of paragraph 26 (a) to (d) of CRC/C/OPSC/TKM/CO/1: four findings of 2015, and a statement of 2025 that is direct for (a) alone.
import { describe, expect, it } from "vitest";
import {
  compare,
  defaultScoringPolicy,
  explain,
  score,
  type ComplianceScore,
  type Framework,
  type ScoringEvidence,
  type ScoringPolicy,
} from "opsc/scoring";

const letters = ["a", "b", "c", "d"] as const;
const framework: Framework = {
  id: "paragraph-26",
  title: "Paragraph 26",
  version: "1",
  sources: [{ title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 26" }],
  root: {
    kind: "group",
    id: "26",
    label: "Paragraph 26",
    weight: 1,
    children: letters.map((letter) => ({
      kind: "item",
      id: `26(${letter})`,
      label: `Paragraph 26 (${letter})`,
      itemKind: "recommendation",
      weight: 1,
      provisions: ["3"],
    })),
  },
};
const findings: readonly ScoringEvidence[] = letters.map((letter) => ({
  id: `co-${letter}`,
  item: `26(${letter})`,
  status: "C",
  level: 3,
  directness: "direct",
  recordedOn: "2015-01-30",
  source: { title: "CRC/C/OPSC/TKM/CO/1", locator: `para. 26 (${letter})` },
}));
const statement: ScoringEvidence = {
  id: "statement-2025",
  item: "26(a)",
  status: "A",
  level: 1,
  directness: "direct",
  recordedOn: "2025-04-01",
  source: { title: "Statement of the delegation at an OSCE conference, 1 April 2025" },
};
const all = [...findings, statement];
const withoutHorizon: ScoringPolicy = {
  ...defaultScoringPolicy,
  id: "without-horizon",
  horizons: { ...defaultScoringPolicy.horizons, recommendation: null },
};

const at = (
  asOf: string,
  policy = defaultScoringPolicy,
  evidence: readonly ScoringEvidence[] = all,
): ComplianceScore => {
  const result = score(framework, evidence, policy, { asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const rootOf = (made: ComplianceScore) => made.nodes[0];

describe("paragraph 26 (a) to (d)", () => {
  it("is not satisfactory in 2016, with everything verified", () => {
    const root = rootOf(at("2016-06-30"));
    expect(root?.cuts?.verified).toMatchObject({ interval: { lower: 0, upper: 0.25 }, coverage: 1 });
    expect(root?.cuts?.claimed.interval).toEqual({ lower: 0, upper: 0.25 });
    expect(root?.grade).toEqual({ grade: "C", lowest: "C", highest: "C" });
  });

  it("is unknown in 2025 under a horizon of eight years, and neither 0 nor 1", () => {
    const root = rootOf(at("2025-04-01"));
    expect(root?.cuts?.verified).toMatchObject({ interval: { lower: 0, upper: 1 }, coverage: 0 });
    expect(root?.cuts?.claimed).toMatchObject({ interval: { lower: 0.1875, upper: 1 }, coverage: 0.25 });
    expect(root?.grade).toEqual({ grade: null, lowest: "C", highest: "A" });
  });

  it("is contested in 2025 where findings do not age", () => {
    const made = at("2025-04-01", withoutHorizon);
    expect(rootOf(made)?.cuts?.verified).toMatchObject({ interval: { lower: 0, upper: 0.25 }, coverage: 1 });
    expect(made.nodes[1]?.cuts?.claimed.interval).toEqual({ lower: 0, upper: 1 });
    expect(rootOf(made)?.cuts?.claimed.interval).toEqual({ lower: 0, upper: 0.4375 });
    expect(rootOf(made)?.cuts?.claimed.contested).toEqual(["26(a)"]);
    expect(rootOf(made)?.cuts?.verified.contested).toEqual([]);
  });

  it("never moves a verified or a documented figure by the State's statement", () => {
    for (const policy of [defaultScoringPolicy, withoutHorizon]) {
      for (const asOf of ["2016-06-30", "2025-04-01"]) {
        const strict = (made: ComplianceScore) =>
          made.nodes.map(({ cuts, grade }) => [cuts?.verified, cuts?.documented, grade]);
        expect(strict(at(asOf, policy))).toEqual(strict(at(asOf, policy, findings)));
      }
    }
  });

  it("counts the last day of the horizon and not the day after", () => {
    expect(rootOf(at("2023-01-30"))?.cuts?.verified.coverage).toBe(1);
    expect(rootOf(at("2023-01-31"))?.cuts?.verified.coverage).toBe(0);
  });

  it("says that 2016 and 2025 cannot be told apart, because the evidence has aged", () => {
    const result = compare(at("2016-06-30"), at("2025-04-01"));
    expect(result.ok && result.value.nodes[0]?.cuts.verified.verdict).toBe("not-distinguishable");
    const other = compare(at("2016-06-30"), at("2025-04-01", withoutHorizon));
    expect(other.issues.map(({ code }) => code)).toEqual(["policies-differ"]);
  });

  it("explains the claim of 2025 by the statement alone and names what is missing", () => {
    const { contributions, missing } = explain(at("2025-04-01"), { cut: "claimed" });
    expect(contributions.map(({ id, lower, upper, evidence }) => [id, lower, upper, evidence])).toEqual([
      ["26", 0.1875, 1, []],
      ["26(a)", 0.1875, 0.25, ["statement-2025"]],
      ["26(b)", 0, 0.25, []],
      ["26(c)", 0, 0.25, []],
      ["26(d)", 0, 0.25, []],
    ]);
    expect(missing.map(({ id, ifMet, ifNotMet }) => [id, ifMet, ifNotMet])).toEqual([
      ["26(b)", 0.25, 0.25],
      ["26(c)", 0.25, 0.25],
      ["26(d)", 0.25, 0.25],
      ["26(a)", 0.0625, 0.0625],
    ]);
    expect(missing[0]?.share).toBeCloseTo(0.25 / 0.8125, 12);
  });

  it("takes a State and an organization that disagree as an interval, where a mean would say 0.75", () => {
    const points: ScoringPolicy = {
      ...defaultScoringPolicy,
      id: "points",
      scale: [
        ["fully", 1],
        ["partially", 0.5],
        ["not", 0],
      ].map(([status, value]) => ({
        status: String(status),
        label: String(status),
        itemKinds: ["recommendation"],
        interval: { lower: Number(value), upper: Number(value) },
        source: { title: "UPR Info: Implementation Recommendation Index" },
        verified: false,
      })),
    };
    const say = (id: string, status: string): ScoringEvidence => ({ ...statement, id, status });
    const made = at("2025-04-01", points, [say("state", "fully"), say("organization", "partially")]);
    expect(made.nodes[1]?.cuts?.claimed.interval).toEqual({ lower: 0.5, upper: 1 });
    expect(made.nodes[1]?.cuts?.claimed.contested).toEqual(["26(a)"]);
  });
});
