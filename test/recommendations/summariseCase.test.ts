import { answersAt, summariseCase } from "opsc/recommendations";
import { describe, expect, it } from "vitest";
import { assessment, caseOf, evidence, measure, symbol } from "./caseOf.js";

const file = caseOf({
  measures: [measure("commission")],
  evidence: [
    evidence("claim"),
    evidence("report", {
      level: 3,
      subjects: ["all-offences"],
      recordedOn: "2024-10-09",
      links: [
        { recommendation: `${symbol}#9`, directness: "direct" },
        { recommendation: `${symbol}#11`, directness: "indirect" },
      ],
    }),
  ],
  assessments: [
    assessment("s"),
    assessment("n1", { assessor: { kind: "ngo", name: "A" }, action: "none", asOf: "2024-06-30" }),
    assessment("n2", { assessor: { kind: "ngo", name: "B" }, action: "partial", asOf: "2024-06-30" }),
    assessment("c", {
      recommendation: `${symbol}#44`,
      assessor: { kind: "committee", name: "CRC" },
      action: "not-assessed",
      response: "no-reply",
      asOf: "2024-09-13",
    }),
  ],
  emptyReasons: { [`${symbol}#42`]: "No document speaks of it." },
});
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((all, one) => all + one, 0);

describe("summariseCase", () => {
  const summary = summariseCase(file, "2025-04-01");

  it("counts views by kind of assessor and never merges them", () => {
    expect(summary.byAssessor.state).toMatchObject({ implemented: 1, "no-view": 5 });
    expect(summary.byAssessor.ngo).toMatchObject({ differing: 1, "no-view": 5 });
    expect(summary.byAssessor.committee).toMatchObject({ "not-assessed": 1, "no-view": 5 });
    for (const counts of Object.values(summary.byAssessor)) expect(sum(counts)).toBe(6);
  });

  it("counts by level of evidence, and direct evidence apart", () => {
    expect(summary.byEvidenceLevel).toEqual({ 0: 4, 1: 0, 2: 0, 3: 2 });
    expect(summary.byDirectEvidenceLevel).toEqual({ 0: 5, 1: 0, 2: 0, 3: 1 });
  });

  it("lists what is unanswered, a view that nobody assessed included, and what is contested", () => {
    expect(summary.unanswered).toEqual([`${symbol}#27(a)`, `${symbol}#42`, `${symbol}#44`]);
    expect(summary.answered).toBe(3);
    expect(summary.contested).toEqual([`${symbol}#13`]);
    expect(summary).toMatchObject({ recommendations: 6, synthetic: true, asOf: "2025-04-01" });
  });

  it("knows on an earlier day only what there was by then", () => {
    expect(summariseCase(file, "2015-01-30").unanswered).toHaveLength(6);
    const early = summariseCase(file, "2024-05-31");
    expect(early.byEvidenceLevel).toEqual({ 0: 6, 1: 0, 2: 0, 3: 0 });
    expect(early.answered).toBe(1);
  });
});

describe("answersAt", () => {
  it("leaves out what a newer piece had replaced by then, and not before", () => {
    const replaced = caseOf({
      evidence: [
        evidence("old", { recordedOn: "2020-01-01" }),
        evidence("new", { recordedOn: "2021-01-01", supersedes: "old" }),
      ],
    });
    const known = (day: string) => answersAt(replaced, day)[1]?.evidence;
    expect(known("2020-06-01")).toEqual(["old"]);
    expect(known("2021-06-01")).toEqual(["new"]);
  });

  it("keeps the reason why there is nothing", () => {
    expect(answersAt(file, "2025-04-01")[4]).toMatchObject({
      answered: false,
      evidenceLevel: 0,
      emptyReason: "No document speaks of it.",
    });
  });

  it("refuses a day that does not exist", () => {
    expect(() => answersAt(file, "2025-13-01")).toThrow(RangeError);
  });
});

describe("a measure without a date", () => {
  const plan = { id: "plan", title: "Plan", kind: "plan" as const, recommendations: [`${symbol}#9`] };
  const known = caseOf({
    measures: [plan],
    evidence: [evidence("claim", { measure: "plan", recordedOn: "2025-04-01", links: [] })],
    assessments: [],
  });
  const measuresOn = (date: string) =>
    answersAt(known, date).find(({ recommendation }) => recommendation === `${symbol}#9`)?.measures;

  it("is not on record before the first evidence that names it", () => {
    expect(measuresOn("2025-03-31")).toEqual([]);
    expect(measuresOn("2025-04-01")).toEqual(["plan"]);
  });
});
