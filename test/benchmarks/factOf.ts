import { benchmarks, type BenchmarkFact } from "opsc/benchmarks";
import fc from "fast-check";

/** A direct fact of level 1 on the number of the helpline, recorded on 1 January 2024. */
export const factOf = (more: Partial<BenchmarkFact> = {}): BenchmarkFact => ({
  criterion: "helpline.short-number",
  answer: "met",
  says: "The number is short.",
  evidence: ["a"],
  source: { title: "Report" },
  level: 1,
  directness: "direct",
  recordedOn: "2024-01-01",
  ...more,
});

/** The days of arbitrary facts; the middle one is the day on which they are assessed. */
export const days = ["2015-01-30", "2020-02-29", "2024-06-30", "2025-04-01", "2030-12-31"] as const;

/** Three criteria, so that facts meet: one measured by a number, one by items, one not measured. */
export const criteria = [
  "helpline.short-number",
  "data-collection.disaggregation",
  "strategy.adopted",
] as const;

const ids = ["a", "b", "c", "d"] as const;

/** Facts on three criteria, some of them measured, some of the future, some that replace others. */
export const arbitraryFact: fc.Arbitrary<BenchmarkFact> = fc.record(
  {
    criterion: fc.constantFrom(...criteria),
    answer: fc.oneof(
      fc.constantFrom("met" as const, "partly-met" as const, "not-met" as const),
      fc.record({ kind: fc.constant("number" as const), value: fc.nat(12) }),
      fc.record({
        kind: fc.constant("items" as const),
        items: fc.array(fc.constantFrom("sex", "age", "national-origin", "nothing"), { maxLength: 3 }),
      }),
    ),
    says: fc.constantFrom("One.", "Two."),
    evidence: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
    source: fc.constant({ title: "Report" }),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    directness: fc.constantFrom("direct" as const, "indirect" as const),
    asOf: fc.constantFrom("2014", "2024-06", "2026", "2031-01-01"),
    recordedOn: fc.constantFrom(...days),
    supersedes: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
  },
  {
    requiredKeys: ["criterion", "answer", "says", "evidence", "source", "level", "directness", "recordedOn"],
  },
);

/** Up to a dozen facts. */
export const arbitraryFacts = fc.array(arbitraryFact, { maxLength: 12 });

/** Every criterion of the bundled benchmarks. */
export const everyCriterion = benchmarks.flatMap((benchmark) => benchmark.criteria);
