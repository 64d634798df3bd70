import { evidenceFindings, highestLevel, isIndependentlyVerified } from "opsc/evidence";
import { claimFindings, isSaleRecommendation, saleFindings } from "opsc/recommendations";
import { describe, expect, it } from "vitest";
import { assessment, caseOf, evidence, recommendation, symbol } from "./caseOf.js";

const law = { title: "Gazette", locator: "No. 4" };
const codes = (issues: readonly { code: string }[]) => issues.map((issue) => issue.code);

describe("saleFindings", () => {
  it("finds evidence on trafficking only at a recommendation on all offences, with its place", () => {
    const [finding, ...others] = saleFindings(caseOf({ evidence: [evidence("plan")] }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "sale-is-not-trafficking",
      severity: "warning",
      path: ["evidence", 0, "links", 0],
      source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8, 9, 35 and 39" },
    });
    expect(finding?.suggestion).toBeUndefined();
  });

  it("offers 'indirect' where such evidence is called direct", () => {
    const links = [{ recommendation: `${symbol}#9`, directness: "direct" }] as const;
    expect(saleFindings(caseOf({ evidence: [evidence("plan", { links })] }))[0]?.suggestion).toBe("indirect");
  });

  it("finds it with institutions beside trafficking, and not with an offence beside it", () => {
    const found = (subjects: Parameters<typeof evidence>[1]) =>
      saleFindings(caseOf({ evidence: [evidence("plan", subjects)] })).length;
    expect(found({ subjects: ["trafficking", "institutions-and-systems"] })).toBe(1);
    expect(found({ subjects: ["trafficking", "sale"] })).toBe(0);
    expect(found({ subjects: ["trafficking", "all-offences"] })).toBe(0);
    expect(found({ subjects: ["institutions-and-systems"] })).toBe(0);
  });

  it("passes over recommendations that are not about the offences", () => {
    const links = [{ recommendation: `${symbol}#44`, directness: "direct" }] as const;
    expect(saleFindings(caseOf({ evidence: [evidence("plan", { links })] }))).toEqual([]);
  });
});

describe("isSaleRecommendation", () => {
  it("goes by provision, by word and by cluster", () => {
    const is = (provisions: string[], text: string) =>
      isSaleRecommendation(recommendation(1, null, "other", text, provisions));
    expect(is(["2.a"], "Do it.")).toBe(true);
    expect(is(["3.1.a.i.b"], "Do it.")).toBe(true);
    expect(is(["3.1.b", "2.b"], "Do it.")).toBe(false);
    expect(is([], "Define the sale of children.")).toBe(true);
    expect(is([], "Wholesale reform of salesians.")).toBe(false);
    expect(isSaleRecommendation({ ...recommendation(1, null, "other", "Do it."), context: "On sale:" })).toBe(
      true,
    );
  });
});

describe("claimFindings", () => {
  it("refuses level 2 without an instrument", () => {
    const found = (more: Parameters<typeof evidence>[1]) =>
      codes(claimFindings(caseOf({ evidence: [evidence("law", more)] })));
    expect(found({ level: 2 })).toEqual(["claim-without-instrument"]);
    expect(found({ level: 2, instrument: law })).toEqual([]);
    expect(found({ level: 1 })).toEqual([]);
    expect(found({ level: 3 })).toEqual([]);
  });

  it("refuses a weaker piece in the place of a stronger one", () => {
    const report = evidence("report", { level: 3, recordedOn: "2024-01-01" });
    const word = evidence("word", { level: 1, supersedes: "report" });
    expect(claimFindings(caseOf({ evidence: [report, word] }))).toMatchObject([
      { code: "supersedes-higher-level", severity: "error", path: ["evidence", 1, "supersedes"] },
    ]);
    const better = [
      { ...report, level: 1 as const },
      { ...word, level: 3 as const },
    ];
    expect(claimFindings(caseOf({ evidence: better }))).toEqual([]);
  });

  it("finds a piece that supersedes itself by way of others, or a newer one", () => {
    const ring = [evidence("a", { supersedes: "b" }), evidence("b", { supersedes: "a" })];
    expect(codes(evidenceFindings(ring))).toEqual(["supersedes-itself", "supersedes-itself"]);
    const older = [evidence("a"), evidence("b", { supersedes: "a", recordedOn: "2020-01-01" })];
    expect(codes(evidenceFindings(older))).toEqual(["supersedes-newer"]);
  });

  it("finds a period that ends before it begins", () => {
    const found = (from: string, to: string) =>
      codes(evidenceFindings([evidence("a", { assertedFor: { from, to } })]));
    expect(found("2025", "2024-12")).toEqual(["period-reversed"]);
    expect(found("2025", "2025-03")).toEqual([]);
  });

  it("warns where somebody else's favourable view rests on the State's word alone", () => {
    const view = assessment("n", { assessor: { kind: "ngo", name: "Coalition" }, basis: ["word"] });
    const found = (level: 1 | 3, more: Partial<typeof view> = {}) =>
      codes(
        claimFindings(
          caseOf({ evidence: [evidence("word", { level })], assessments: [{ ...view, ...more }] }),
        ),
      );
    expect(found(1)).toEqual(["rests-on-assertion-alone"]);
    expect(found(3)).toEqual([]);
    expect(found(1, { action: "none" })).toEqual([]);
    expect(found(1, { assessor: { kind: "state", name: "Ministry" } })).toEqual([]);
  });
});

describe("levels", () => {
  it("counts a State's own word as verified at no level", () => {
    expect(([1, 2, 3] as const).map((level) => isIndependentlyVerified({ level }))).toEqual([
      false,
      false,
      true,
    ]);
    expect(highestLevel([{ level: 1 }, { level: 3 }, { level: 2 }])).toBe(3);
    expect(highestLevel([])).toBe(0);
  });
});
