import { codesOf } from "../codes/codesOf.js";
import type { Reading } from "../protocol/readings.js";
import { isPlainDate, type PlainDate } from "../time/plainDate.js";
import type { Benchmark } from "./benchmark.js";
import { benchmarkAnswers } from "./benchmarkAnswers.js";
import type { BenchmarkFact } from "./benchmarkFact.js";
import type { Criterion } from "./criterion.js";
import type {
  AnswerSide,
  AssessedFact,
  BenchmarkAssessment,
  CriterionAssessment,
} from "./criterionAssessment.js";
import { criterionStatuses, type CriterionStatus } from "./criterionStatuses.js";
import { isKnownFact, sortedIds, standFacts } from "./standFacts.js";

/**
 * The day for which benchmarks are assessed, and the reading of the Protocol.
 *
 * @example
 * import { assessBenchmarks, type BenchmarkOptions } from "opsc/benchmarks";
 * const options: BenchmarkOptions = { asOf: "2025-04-01", reading: "treaty-minimum" };
 * const asked = assessBenchmarks([], options).flatMap(({ criteria }) => criteria);
 * asked.some(({ id }) => id === "helpline.short-number"); //=> false
 */
export interface BenchmarkOptions {
  /** The day, as `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** `treaty-minimum` leaves out what the Committee asks for on top of the treaty; `committee-expectation` where left out. */
  readonly reading?: Reading | undefined;
}

const answers = codesOf(benchmarkAnswers);
const statuses = codesOf(criterionStatuses);

const sidesOf = (facts: readonly AssessedFact[]): AnswerSide[] =>
  answers.flatMap((answer): AnswerSide[] => {
    const giving = facts.filter((fact) => fact.standing === "counts" && fact.answer === answer);
    const level = giving.reduce<AnswerSide["level"]>(
      (highest, fact) => (fact.level > highest ? fact.level : highest),
      1,
    );
    return giving.length === 0
      ? []
      : [{ answer, level, evidence: sortedIds(giving.flatMap(({ evidence }) => evidence)) }];
  });

const assess = (
  benchmark: Benchmark,
  criterion: Criterion,
  known: readonly BenchmarkFact[],
): CriterionAssessment => {
  const facts = standFacts(criterion, known);
  const sides = sidesOf(facts);
  const { id, statement, kind, provisions, demand, sources } = criterion;
  return {
    id,
    statement,
    kind,
    cluster: benchmark.cluster,
    provisions,
    demand,
    sources,
    status: sides.length > 1 ? "contested" : (sides[0]?.answer ?? "unknown"),
    sides,
    facts,
    evidence: sortedIds(facts.flatMap(({ evidence }) => evidence)),
  };
};

/**
 * Says where each criterion of a benchmark stands on a day, with the facts behind it.
 *
 * A fact counts where it speaks of the criterion itself, was on record on the day and has not been replaced. Where the facts
 * that count differ, the criterion is contested and each side is named; nothing is averaged, and a higher level does
 * not silence a lower one. Indirect facts, on trafficking say, stand beside and decide nothing. Where no fact counts the
 * status is `unknown`. The order of the facts does not matter, and a fact that stands twice counts once.
 *
 * @param benchmark - A bundled benchmark or one of the caller's.
 * @param facts - Facts on any criteria; those on others are passed over (`benchmarkFindings` names identifiers that nobody knows).
 * @param options - The day and the reading.
 * @returns One assessment for each criterion that the reading asks for.
 * @throws RangeError where the date is not a day that exists.
 * @source opsc: benchmarks, docs/benchmarks.md
 * @example
 * import { assessBenchmark, criterionOf, type BenchmarkFact } from "opsc/benchmarks";
 * const about = { criterion: "helpline.short-number", source: { title: "Report" }, directness: "direct" } as const;
 * const facts: BenchmarkFact[] = [
 *   { ...about, answer: { kind: "number", value: 3 }, says: "The number is 111.", evidence: ["a"], level: 1, recordedOn: "2024-01-01" },
 *   { ...about, answer: "not-met", says: "The number has eleven digits.", evidence: ["b"], level: 3, recordedOn: "2024-02-01" },
 * ];
 * const helpline = criterionOf("helpline.short-number")?.benchmark;
 * const statusOn = (asOf: string) =>
 *   helpline && assessBenchmark(helpline, facts, { asOf }).criteria.find(({ id }) => id === "helpline.short-number");
 * statusOn("2023-12-31")?.status; //=> "unknown"
 * statusOn("2024-01-31")?.status; //=> "met"
 * statusOn("2024-02-29")?.status; //=> "contested"
 * statusOn("2024-02-29")?.sides.map(({ answer, evidence }) => [answer, evidence]); //=> [["met", ["a"]], ["not-met", ["b"]]]
 */
export function assessBenchmark(
  benchmark: Benchmark,
  facts: readonly BenchmarkFact[],
  options: BenchmarkOptions,
): BenchmarkAssessment {
  const { asOf, reading = "committee-expectation" } = options;
  if (!isPlainDate(asOf)) {
    throw new RangeError("assessBenchmark expects a day that exists, written YYYY-MM-DD");
  }
  const criteria = benchmark.criteria
    .filter(({ demand }) => reading === "committee-expectation" || demand.reading === reading)
    .map((criterion) =>
      assess(
        benchmark,
        criterion,
        facts.filter((fact) => fact.criterion === criterion.id && isKnownFact(fact, asOf)),
      ),
    );
  const counts = Object.fromEntries(
    statuses.map((status) => [status, criteria.filter((criterion) => criterion.status === status).length]),
  ) as Record<CriterionStatus, number>;
  const { id, label, cluster, provisions } = benchmark;
  return { id, label, cluster, provisions, asOf, criteria, counts };
}
