import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: benchmarks", locator: "docs/benchmarks.md" } as const;

/** What a fact says of a criterion, the most favourable first. */
export const benchmarkAnswers = [
  {
    code: "met",
    label: "Met",
    definition: "All that the criterion asks for is there.",
    source,
    verified: true,
  },
  {
    code: "partly-met",
    label: "Partly met",
    definition: "Some of what the criterion asks for is there, and some is not.",
    source,
    verified: true,
  },
  {
    code: "not-met",
    label: "Not met",
    definition: "What the criterion asks for is not there.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link benchmarkAnswers}.
 *
 * @example
 * import { benchmarkAnswers, type BenchmarkAnswer } from "opsc/benchmarks";
 * import { labelOf } from "opsc/codes";
 * const answer: BenchmarkAnswer = "partly-met";
 * labelOf(benchmarkAnswers, answer); //=> "Partly met"
 */
export type BenchmarkAnswer = (typeof benchmarkAnswers)[number]["code"];
