import { assessBenchmark, type BenchmarkOptions } from "./assessBenchmark.js";
import type { BenchmarkFact } from "./benchmarkFact.js";
import { benchmarks } from "./benchmarks.js";
import type { BenchmarkAssessment } from "./criterionAssessment.js";

/**
 * Says where every criterion of the bundled benchmarks stands on a day; see {@link assessBenchmark}.
 *
 * @param facts - The facts of a case.
 * @param options - The day and the reading.
 * @returns One assessment for each benchmark of which the reading asks anything, in the order of the list.
 * @throws RangeError where the date is not a day that exists.
 * @example
 * import { assessBenchmarks, benchmarks } from "opsc/benchmarks";
 * const assessments = assessBenchmarks([], { asOf: "2025-04-01" });
 * assessments.map(({ id }) => id).join() === benchmarks.map(({ id }) => id).join(); //=> true
 * assessments.every(({ criteria, counts }) => counts.unknown === criteria.length); //=> true
 */
export function assessBenchmarks(
  facts: readonly BenchmarkFact[],
  options: BenchmarkOptions,
): BenchmarkAssessment[] {
  const byBenchmark = new Map<string, BenchmarkFact[]>();
  for (const fact of facts) {
    const id = fact.criterion.slice(0, Math.max(0, fact.criterion.indexOf(".")));
    const group = byBenchmark.get(id);
    if (group === undefined) byBenchmark.set(id, [fact]);
    else group.push(fact);
  }
  return benchmarks
    .map((benchmark) => assessBenchmark(benchmark, byBenchmark.get(benchmark.id) ?? [], options))
    .filter(({ criteria }) => criteria.length > 0);
}
