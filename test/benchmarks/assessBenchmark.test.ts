import {
  assessBenchmark,
  assessBenchmarks,
  benchmarks,
  criterionOf,
  type BenchmarkFact,
  type CriterionAssessment,
} from "opsc/benchmarks";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSame } from "../support/expectSame.js";
import { arbitraryFact, arbitraryFacts, criteria, days, everyCriterion, factOf } from "./factOf.js";

const day = days[2];
const runs = { numRuns: 300 };

const assess = (facts: readonly BenchmarkFact[], asOf: string = day): CriterionAssessment[] =>
  assessBenchmarks(facts, { asOf }).flatMap((assessment) => assessment.criteria);
const on = (id: string, facts: readonly BenchmarkFact[], asOf: string = day): CriterionAssessment => {
  const found = assess(facts, asOf).find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const number = "helpline.short-number";

describe("assessBenchmark", () => {
  it("says unknown where nothing is on record, for every criterion", () => {
    const found = assess([]);
    expect(found.map(({ id }) => id)).toEqual(everyCriterion.map(({ id }) => id));
    for (const { status, sides, facts, evidence } of found) {
      expect([status, sides, facts, evidence]).toEqual(["unknown", [], [], []]);
    }
  });

  it("carries what a score needs", () => {
    const { facts, ...rest } = on(number, [factOf({ level: 2, asOf: "2023" })]);
    expect(rest).toMatchObject({
      id: number,
      kind: "structural",
      cluster: "helpline",
      provisions: ["9.3"],
      demand: { reading: "committee-expectation", strength: "recommends" },
      status: "met",
      evidence: ["a"],
    });
    expect(facts).toEqual([
      {
        standing: "counts",
        answer: "met",
        says: "The number is short.",
        evidence: ["a"],
        source: { title: "Report" },
        level: 2,
        directness: "direct",
        asOf: "2023",
        recordedOn: "2024-01-01",
      },
    ]);
  });

  it("keeps both sides of what is contested and takes no middle, whatever the levels", () => {
    const found = on(number, [
      factOf({ level: 3, answer: "not-met", evidence: ["committee"] }),
      factOf({ level: 1, evidence: ["state"] }),
      factOf({ level: 2, evidence: ["gazette"] }),
    ]);
    expect(found.status).toBe("contested");
    expect(found.sides).toEqual([
      { answer: "met", level: 2, evidence: ["gazette", "state"] },
      { answer: "not-met", level: 3, evidence: ["committee"] },
    ]);
  });

  it("lets what is indirect stand beside and decide nothing", () => {
    const near = factOf({ directness: "indirect", evidence: ["near"] });
    expect(on(number, [near])).toMatchObject({ status: "unknown", sides: [], evidence: ["near"] });
    expect(on(number, [near, factOf({ answer: "not-met" })])).toMatchObject({
      status: "not-met",
      evidence: ["a", "near"],
    });
  });

  it("draws the line at the day of recording and at the day for which a fact holds", () => {
    const fact = factOf({ recordedOn: "2024-06-30" });
    expect(on(number, [fact], "2024-06-29").status).toBe("unknown");
    expect(on(number, [fact], "2024-06-30").status).toBe("met");
    const plan = factOf({ asOf: "2025" });
    expect(on(number, [plan], "2024-12-31").facts).toEqual([]);
    expect(on(number, [plan], "2025-01-01").status).toBe("met");
  });

  it("computes an answer from what was measured and keeps the measure", () => {
    const measured = { kind: "number", value: 3 } as const;
    expect(on(number, [factOf({ answer: measured })])).toMatchObject({
      status: "met",
      facts: [{ answer: "met", measured }],
    });
    const strange = on(number, [factOf({ answer: { kind: "items", items: [] } })]);
    expect(strange).toMatchObject({
      status: "unknown",
      evidence: ["a"],
      facts: [{ standing: "unreadable" }],
    });
  });

  it("lets a later fact replace one that it names, unless it is weaker, indirect or of the same day", () => {
    const older = factOf({ answer: "not-met", evidence: ["old"], level: 2 });
    const newer = (more: Partial<BenchmarkFact>) =>
      on(number, [
        factOf({ evidence: ["new"], level: 2, recordedOn: "2024-02-01", supersedes: ["old"], ...more }),
        older,
      ]);
    expect(newer({})).toMatchObject({
      status: "met",
      evidence: ["new", "old"],
      facts: [{ standing: "replaced" }, { standing: "counts" }],
    });
    expect(newer({ level: 3 }).status).toBe("met");
    expect(newer({ level: 1 }).status).toBe("contested");
    expect(newer({ recordedOn: "2024-01-01" }).status).toBe("contested");
    expect(newer({ directness: "indirect" }).status).toBe("not-met");
    expect(newer({ supersedes: ["other"] }).status).toBe("contested");
    expect(newer({ answer: { kind: "items", items: [] } }).status).toBe("not-met");
  });

  it("leaves out under the treaty minimum what the Committee adds", () => {
    const asked = assessBenchmarks([], { asOf: day, reading: "treaty-minimum" });
    const ids = asked.flatMap((assessment) => assessment.criteria.map(({ id }) => id));
    expect(ids).toEqual(
      everyCriterion.filter(({ demand }) => demand.reading === "treaty-minimum").map(({ id }) => id),
    );
    expect(asked.map(({ id }) => id)).toEqual([
      "awareness",
      "training",
      "prevention",
      "justice-safeguards",
      "recovery",
      "compensation",
      "cooperation",
    ]);
  });

  it("assesses a benchmark of the caller's own", () => {
    const helpline = criterionOf(number)?.benchmark;
    if (helpline === undefined) throw new Error(number);
    const [only] = helpline.criteria.slice(-1);
    const own = { ...helpline, id: "own", criteria: only === undefined ? [] : [{ ...only, id: "own.one" }] };
    expect(assessBenchmark(own, [factOf({ criterion: "own.one" })], { asOf: day }).counts.met).toBe(1);
  });

  it("refuses a day that does not exist", () => {
    expect(() => assessBenchmarks([], { asOf: "2025-02-30" })).toThrow(RangeError);
  });
});

describe("assessments obey their laws", () => {
  it("do not depend on the order of the facts, nor on facts that stand twice", () => {
    fc.assert(
      fc.property(
        arbitraryFacts.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...facts, ...facts], { minLength: 2 * facts.length }),
          ),
        ),
        ([facts, shuffled]) => {
          expect(JSON.stringify(assess(shuffled))).toBe(JSON.stringify(assess(facts)));
        },
      ),
      runs,
    );
  });

  it("are the same with and without facts of the future", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const past = facts.filter(
          ({ recordedOn, asOf }) =>
            recordedOn <= day && (asOf === undefined || !["2026", "2031-01-01"].includes(asOf)),
        );
        expect(assess(facts)).toEqual(assess(past));
      }),
      runs,
    );
  });

  it("never lose evidence when a fact is added, and change on its criterion alone", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFact, (facts, fact) => {
        const before = assess(facts);
        for (const [index, after] of assess([...facts, fact]).entries()) {
          const { evidence = [] } = before[index] ?? {};
          expectSame(
            evidence.filter((id) => !after.evidence.includes(id)),
            [],
          );
          if (after.id !== fact.criterion) expectSame(after, before[index]);
        }
      }),
      runs,
    );
  });

  it("are unknown exactly where no direct and readable fact is known, and contested where answers differ", () => {
    /* An oracle that knows neither standing nor sides: facts without measures and replacements, compared by their answers. */
    const plain = arbitraryFacts.map((facts) =>
      facts.flatMap(({ supersedes: _, asOf: __, ...fact }) =>
        typeof fact.answer === "string" ? [fact] : [],
      ),
    );
    fc.assert(
      fc.property(plain, (facts) => {
        for (const id of criteria) {
          const counting = facts.filter(
            (fact) => fact.criterion === id && fact.recordedOn <= day && fact.directness === "direct",
          );
          const answers = new Set(counting.map(({ answer }) => answer));
          const { status, sides } = on(id, facts);
          expectSame(
            status,
            answers.size === 0 ? "unknown" : answers.size > 1 ? "contested" : [...answers][0],
          );
          expectSame(new Set(sides.map(({ answer }) => answer)), answers);
          for (const { answer, evidence } of counting) {
            const side = sides.find((one) => one.answer === answer);
            expectSame(
              evidence.filter((each) => side?.evidence.includes(each) !== true),
              [],
            );
          }
        }
      }),
      runs,
    );
  });

  it("count every criterion once", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { counts, criteria: all } of assessBenchmarks(facts, { asOf: day })) {
          expectSame(
            Object.values(counts).reduce((sum, count) => sum + count, 0),
            all.length,
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it("take ten thousand facts on one criterion in their stride", () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      factOf({ evidence: [`e${index}`], answer: index % 2 === 0 ? "met" : "not-met" }),
    );
    expect(on(number, many).evidence).toHaveLength(10_000);
    expect(benchmarks.length).toBeGreaterThan(0);
  });
});
