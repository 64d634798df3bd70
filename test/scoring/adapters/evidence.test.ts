import { turkmenistan } from "opsc/casebook";
import { assessBenchmarks, type BenchmarkFact } from "opsc/benchmarks";
import { coverage, type DomesticProvision } from "opsc/legislation";
import type { Assessment } from "opsc/recommendations";
import {
  clusterFramework,
  defaultScoringPolicy,
  evidenceOfAssessments,
  evidenceOfBenchmarks,
  evidenceOfCoverage,
  evidenceOfObservations,
  evidenceOfReporting,
  followUpFramework,
  score,
  type ScoringEvidence,
} from "opsc/scoring";
import { describe, expect, it } from "vitest";

const assessment = (own: Partial<Assessment>): Assessment => ({
  id: "a",
  recommendation: "CRC/C/OPSC/TKM/CO/1#13",
  assessor: { kind: "committee", name: "Committee" },
  action: "partial",
  response: "insufficient",
  asOf: "2024-06-30",
  basis: [],
  ...own,
});
const followUp = followUpFramework(turkmenistan.recommendations);
const nodesOf = (evidence: readonly ScoringEvidence[], asOf = "2025-04-01") => {
  const result = score(followUp, evidence, defaultScoringPolicy, { asOf });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return new Map(result.value.nodes.map((node) => [node.id, node]));
};

describe("evidence of assessments", () => {
  it("counts the Committee as verified, a published report as documented and the State as a claim", () => {
    const source = { title: "A report" };
    const of = (own: Partial<Assessment>) => evidenceOfAssessments([assessment(own)])[0]?.level;
    expect(of({})).toBe(3);
    expect(of({ assessor: { kind: "nhri", name: "N" } })).toBe(3);
    expect(of({ assessor: { kind: "ngo", name: "N" }, source })).toBe(2);
    expect(of({ assessor: { kind: "ngo", name: "N" } })).toBe(1);
    expect(of({ assessor: { kind: "state", name: "S" }, source })).toBe(1);
  });

  it("lets a later assessment of the same assessor replace the earlier one, and keeps those of others", () => {
    const history = [
      assessment({ id: "old", action: "none", asOf: "2023-01-01" }),
      assessment({ id: "new" }),
      assessment({
        id: "state",
        assessor: { kind: "state", name: "S" },
        action: "implemented",
        response: "sufficient",
      }),
    ];
    const node = nodesOf(evidenceOfAssessments(history)).get("CRC/C/OPSC/TKM/CO/1#13");
    expect(node?.cuts?.verified).toMatchObject({
      interval: { lower: 0.25, upper: 0.75 },
      evidence: ["assessment:new"],
    });
    expect(node?.cuts?.claimed.interval).toEqual({ lower: 0.25, upper: 1 });
    expect(evidenceOfAssessments([...history].reverse())).toEqual(evidenceOfAssessments(history));
  });

  it("takes no reply to the duty to report, and nobody's assessment as nothing", () => {
    const nodes = nodesOf(evidenceOfAssessments([assessment({ response: "no-reply" })]));
    expect(nodes.get("CRC/C/OPSC/TKM/CO/1#13")?.cuts?.verified.coverage).toBe(0);
    expect(nodes.get("duty:reply")?.cuts?.verified.interval).toEqual({ lower: 0, upper: 0 });
    expect(evidenceOfAssessments([assessment({ action: "not-assessed", response: "sufficient" })])).toEqual(
      [],
    );
  });
});

describe("evidence of reporting", () => {
  const onDuty = (caseFile: Parameters<typeof evidenceOfReporting>[0], asOf: string) =>
    nodesOf(evidenceOfReporting(caseFile), asOf).get("duty:reply")?.cuts?.verified.interval;
  // Paragraph 47: due on 28 January 2018. CRC/C/TKM/5-6: received on 16 October 2020.
  it("says what was known on each day: nothing yet, overdue, and then late", () => {
    expect(onDuty(turkmenistan, "2018-01-28")).toEqual({ lower: 0, upper: 1 });
    expect(onDuty(turkmenistan, "2018-01-29")).toEqual({ lower: 0, upper: 0 });
    expect(onDuty(turkmenistan, "2020-10-15")).toEqual({ lower: 0, upper: 0 });
    expect(onDuty(turkmenistan, "2020-10-16")).toEqual({ lower: 0.25, upper: 0.75 });
  });

  it("is full for a report on the last day, and stays overdue where none came", () => {
    const [report] = turkmenistan.receivedReports.filter((one) => one.report === "next-periodic-report");
    if (report === undefined) throw new Error("no report");
    const inTime = { ...turkmenistan, receivedReports: [{ ...report, receivedOn: "2018-01-28" }] };
    expect(onDuty(inTime, "2025-04-01")).toEqual({ lower: 1, upper: 1 });
    expect(onDuty({ ...turkmenistan, receivedReports: [] }, "2025-04-01")).toEqual({ lower: 0, upper: 0 });
    expect(evidenceOfReporting({ ...turkmenistan, deadlines: [], receivedReports: [] })).toEqual([]);
  });
});

describe("evidence of the law", () => {
  it("takes a law on trafficking that is offered for sale as indirect: it counts one level lower, beside what is direct", () => {
    const element = "3.1.a.i.c#offering";
    const law = (id: string, own: Partial<DomesticProvision>): DomesticProvision => ({
      id,
      code: "Criminal Code",
      inForce: {},
      citation: { locator: "as a whole", paraphrase: "Offences." },
      source: { title: "Review" },
      statedBy: "researcher",
      statedOn: "2020-01-01",
      level: 3,
      elements: [{ element, status: "absent", note: "Not covered.", source: { title: "Review" } }],
      ...own,
    });
    const trafficking = law("trafficking", {
      subjects: ["trafficking"],
      elements: [{ element, status: "explicit", note: "Covered.", source: { title: "Review" } }],
    });
    const at = (laws: readonly DomesticProvision[]) => {
      const reading = "treaty-minimum";
      const pieces = evidenceOfCoverage(coverage(laws, { reading, asOf: "2025-04-01" }));
      const result = score(clusterFramework({ reading }), pieces, defaultScoringPolicy, {
        asOf: "2025-04-01",
      });
      const cuts = result.ok && result.value.nodes.find(({ id }) => id === `element:${element}`)?.cuts;
      return cuts ? [cuts.verified.interval, cuts.documented.interval] : undefined;
    };
    const partial = { lower: 0.25, upper: 0.75 };
    expect(at([trafficking])).toEqual([{ lower: 0, upper: 1 }, partial]);
    expect(at([trafficking, law("code", {})])).toEqual([
      { lower: 0, upper: 0 },
      { lower: 0, upper: 0.75 },
    ]);
  });
});

describe("evidence of several articles", () => {
  const element = "3.1.c#producing";
  const review = { title: "Review" };
  const law = (
    id: string,
    status: "explicit" | "partial" | "absent",
    own: Partial<DomesticProvision> = {},
  ) => ({
    id,
    code: "Criminal Code",
    inForce: {},
    citation: { locator: "as a whole", paraphrase: "Offences." },
    source: review,
    statedBy: "researcher" as const,
    statedOn: "2020-01-01",
    level: 2 as const,
    elements: [{ element, status, note: "A word.", source: { title: "Review", locator: id } }],
    ...own,
  });
  /** What stands, in the order of the matrix and in the other one: it is enough that one article covers an element. */
  const standing = (laws: readonly DomesticProvision[]) => {
    const matrix = coverage(laws, { reading: "treaty-minimum", asOf: "2025-04-01" });
    const cells = matrix.cells.map((cell) => ({ ...cell, articles: [...cell.articles].reverse() }));
    const pieces = evidenceOfCoverage(matrix);
    expect(evidenceOfCoverage({ ...matrix, cells })).toEqual(pieces);
    return pieces.map(({ status, recordedOn, instrument }) => [status, recordedOn, instrument?.locator]);
  };

  it("is of the one that covers most, else of the one said last, else of the first by name", () => {
    const where = (at: string) => ({ citation: { locator: at, paraphrase: "An offence." } });
    expect(standing([law("a", "absent"), law("b", "partial", where("art. 2"))])).toEqual([
      ["partial", "2020-01-01", "art. 2"],
    ]);
    expect(
      standing([
        law("a", "partial", { ...where("art. 1"), statedOn: "2019-01-01" }),
        law("b", "partial", where("art. 2")),
      ]),
    ).toEqual([["partial", "2020-01-01", "art. 2"]]);
    expect(standing([law("b", "explicit", where("art. 2")), law("a", "explicit", where("art. 1"))])).toEqual([
      ["explicit", "2020-01-01", "art. 1"],
    ]);
  });

  it("names the article as what a reader can look up only where that makes its level", () => {
    expect(standing([law("a", "partial", { level: 3 })])).toEqual([["partial", "2020-01-01", undefined]]);
  });
});

describe("evidence of benchmarks", () => {
  const fact = (own: Partial<BenchmarkFact>): BenchmarkFact => ({
    criterion: "helpline.short-number",
    answer: "met",
    says: "The number is short.",
    evidence: ["a"],
    source: { title: "Report" },
    level: 3,
    directness: "direct",
    recordedOn: "2024-01-01",
    ...own,
  });
  const pieces = (facts: readonly BenchmarkFact[]) =>
    evidenceOfBenchmarks(assessBenchmarks(facts, { asOf: "2025-04-01" }));

  it("leaves out what a newer fact replaces and what cannot be read", () => {
    const older = fact({ answer: "not-met", recordedOn: "2020-01-01" });
    const newer = fact({ evidence: ["b"], supersedes: ["a"] });
    const unreadable = fact({ evidence: ["c"], answer: { kind: "share", covered: 6, of: 5 } });
    expect(pieces([older]).map(({ status }) => status)).toEqual(["not-met"]);
    expect(pieces([older, newer, unreadable]).map(({ status }) => status)).toEqual(["met"]);
  });

  it("speaks of the day for which a fact holds, and names what makes it documented", () => {
    const [plain] = pieces([fact({})]);
    expect([plain?.assertedFor, plain?.instrument]).toEqual([undefined, undefined]);
    const [dated] = pieces([fact({ asOf: "2019", level: 2 })]);
    expect(dated).toMatchObject({
      item: "criterion:helpline.short-number",
      assertedFor: { from: "2019", to: "2019" },
      instrument: { title: "Report" },
      recordedOn: "2024-01-01",
    });
  });
});

describe("evidence of the bundled case", () => {
  it("grades every recommendation that finds something amiss C in 2016, and knows nothing in 2025", () => {
    const evidence = evidenceOfObservations(turkmenistan);
    const before = nodesOf(evidence, "2016-06-30");
    const criminal = turkmenistan.recommendations.filter(({ cluster }) => cluster === "criminal-law");
    expect(criminal.length).toBeGreaterThan(0);
    for (const { id } of criminal) expect(before.get(id)?.grade?.grade).toBe("C");
    expect(before.get("CRC/C/OPSC/TKM/CO/1#45")?.grade?.grade).toBeNull();
    // Paragraphs 34 and 43 encourage to consider and to go on, and say of nothing that it is lacking.
    for (const paragraph of [34, 43]) {
      expect(before.get(`CRC/C/OPSC/TKM/CO/1#${paragraph}`)?.cuts?.verified.coverage).toBe(0);
    }
    expect(nodesOf(evidence).get("cluster:criminal-law")?.cuts?.verified).toMatchObject({
      interval: { lower: 0, upper: 1 },
      coverage: 0,
    });
  });

  it("places what the law and the benchmarks say on items of the framework by cluster, in any order", () => {
    for (const reading of ["treaty-minimum", "committee-expectation"] as const) {
      const asOf = "2016-06-30";
      const matrix = coverage(turkmenistan.legislation ?? [], { reading, asOf });
      const evidence = [
        ...evidenceOfCoverage(matrix),
        ...evidenceOfBenchmarks(assessBenchmarks(turkmenistan.benchmarkFacts ?? [], { asOf })),
      ];
      expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
      const framework = clusterFramework({ reading });
      const result = score(framework, evidence, defaultScoringPolicy, { asOf });
      expect(result.issues).toEqual([]);
      const turned = score(framework, [...evidence].reverse(), defaultScoringPolicy, { asOf });
      expect(JSON.stringify(turned)).toBe(JSON.stringify(result));
      for (const { articles, contested, element, status } of matrix.cells) {
        if (articles.length === 0 || contested) continue;
        const node = result.ok ? result.value.nodes.find(({ id }) => id === `element:${element}`) : undefined;
        const entry = defaultScoringPolicy.scale.find((each) => each.status === status);
        expect(node?.cuts?.claimed.interval).toEqual(entry?.interval);
      }
    }
  });
});
