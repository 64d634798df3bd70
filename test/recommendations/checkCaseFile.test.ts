import { formatIssue } from "opsc/issues";
import { checkCaseFile } from "opsc/recommendations";
import { describe, expect, it } from "vitest";
import { assessment, caseOf, evidence, measure, recommendations, symbol } from "./caseOf.js";

const shown = (value: unknown) =>
  checkCaseFile(value).issues.map(({ code, severity, path, suggestion }) => [
    code,
    severity,
    path.join("."),
    ...(suggestion === undefined ? [] : [suggestion]),
  ]);

describe("checkCaseFile", () => {
  it("accepts a whole case and gives it back unchanged", () => {
    const file = caseOf({
      measures: [measure("commission")],
      evidence: [evidence("report", { level: 3, subjects: ["all-offences"], measure: "commission" })],
      assessments: [assessment("s", { basis: ["commission", "report"] })],
      emptyReasons: { [`${symbol}#44`]: "No document speaks of it." },
    });
    expect(checkCaseFile(file)).toEqual({ ok: true, value: file, issues: [] });
  });

  it("names the path of a fault of form", () => {
    const file = caseOf({
      adoptedOn: "30 January 2015",
      measures: [{ ...measure("m"), kind: "wish" as "law" }],
    });
    const result = checkCaseFile(file);
    expect(result.ok).toBe(false);
    expect(shown(file).map(([, , path]) => path)).toEqual(["adoptedOn", "measures.0.kind"]);
    expect(formatIssue(result.issues[0]!)).toContain("YYYY-MM-DD");
    expect(checkCaseFile(null).ok).toBe(false);
    expect(checkCaseFile("x").ok).toBe(false);
  });

  it("refuses unknown keys without repeating them", () => {
    const result = checkCaseFile({ ...caseOf(), victimName: "N. N." });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("victimName");
  });

  it("offers the nearest identifier for each reference that leads nowhere", () => {
    const file = caseOf({
      measures: [measure("commission", { recommendations: [`${symbol}#45`] })],
      evidence: [
        evidence("report", {
          subjects: ["sale"],
          measure: "comission",
          supersedes: "reprot",
          links: [{ recommendation: `${symbol}#27(b)`, directness: "direct" }],
        }),
      ],
      assessments: [assessment("s", { recommendation: "X#13", basis: ["comissions"] })],
      emptyReasons: { [`${symbol}#440`]: "None." },
    });
    expect(shown(file)).toEqual([
      // #42 and #44 are equally near to #45, so none is offered.
      ["recommendation-unknown", "error", "measures.0.recommendations.0"],
      ["recommendation-unknown", "error", "evidence.0.links.0.recommendation", `${symbol}#27(a)`],
      ["recommendation-unknown", "error", "assessments.0.recommendation"],
      ["recommendation-unknown", "error", `emptyReasons.${symbol}#440`, `${symbol}#44`],
      ["measure-unknown", "error", "evidence.0.measure", "commission"],
      ["evidence-unknown", "error", "evidence.0.supersedes", "report"],
      ["basis-unknown", "error", "assessments.0.basis.0", "commission"],
    ]);
  });

  it("refuses identifiers that stand twice, and one shared by a measure and evidence", () => {
    const file = caseOf({
      recommendations: [...recommendations, recommendations[0]!],
      measures: [measure("m"), measure("m")],
      evidence: [evidence("m", { subjects: ["sale"] })],
      assessments: [assessment("a"), assessment("a")],
    });
    expect(shown(file)).toEqual([
      ["identifier-twice", "error", "recommendations.6.id"],
      ["identifier-twice", "error", "measures.1.id"],
      ["identifier-twice", "error", "evidence.0.id"],
      ["identifier-twice", "error", "assessments.1.id"],
    ]);
  });

  it("refuses an identifier that does not say what symbol, paragraph and item say", () => {
    const wrong = { ...recommendations[3]!, id: `${symbol}#27a` };
    expect(shown(caseOf({ recommendations: [wrong] }))).toEqual([
      ["identifier-inconsistent", "error", "recommendations.0.id", `${symbol}#27(a)`],
    ]);
  });

  it("warns of dates that cannot follow one another, and still gives the case", () => {
    const file = caseOf({
      inForceOn: "2016-01-01",
      measures: [measure("m", { takenOn: "2024-05", plannedUntil: "2023" })],
      evidence: [evidence("old", { subjects: ["sale"], recordedOn: "2014-06-01" })],
      assessments: [assessment("a", { asOf: "2015-01-29" })],
    });
    expect(shown(file)).toEqual([
      ["in-force-after-adoption", "warning", "inForceOn"],
      ["assessment-before-adoption", "warning", "assessments.0.asOf"],
      ["evidence-before-adoption", "warning", "evidence.0.recordedOn"],
      ["measure-ends-before-start", "warning", "measures.0.plannedUntil"],
    ]);
    expect(checkCaseFile(file).ok).toBe(true);
  });

  it("adds what the evidence can carry: a claim is an error, trafficking for sale a warning", () => {
    expect(shown(caseOf({ evidence: [evidence("plan", { level: 2 })] }))).toEqual([
      ["claim-without-instrument", "error", "evidence.0.instrument"],
      ["sale-is-not-trafficking", "warning", "evidence.0.links.0"],
    ]);
  });
});
