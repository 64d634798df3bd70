import type { Cluster } from "../codes/clusters.js";
import type { Directness } from "../codes/directnesses.js";
import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import type { Source } from "../sources/source.js";
import type { PartialDate } from "../time/partialDate.js";
import type { PlainDate } from "../time/plainDate.js";
import type { BenchmarkAnswer } from "./benchmarkAnswers.js";
import type { CriterionDemand } from "./criterion.js";
import type { CriterionKind } from "./criterionKinds.js";
import type { CriterionStatus } from "./criterionStatuses.js";
import type { FactStanding } from "./factStandings.js";
import type { MeasuredValue } from "./measuredValue.js";

/**
 * A fact as it bears on its criterion on a day.
 *
 * @example
 * import { assessBenchmarks, type AssessedFact } from "opsc/benchmarks";
 * const [first] = assessBenchmarks(
 *   [{
 *     criterion: "strategy.adopted", answer: "met", says: "A plan on trafficking was adopted.", evidence: ["plan"],
 *     source: { title: "Statement" }, level: 1, directness: "indirect", recordedOn: "2025-04-01",
 *   }],
 *   { asOf: "2025-04-01" },
 * ).flatMap((assessment) => assessment.criteria).flatMap((criterion) => criterion.facts);
 * const fact: AssessedFact | undefined = first;
 * fact?.standing; //=> "indirect"
 */
export interface AssessedFact {
  /** What it does for the status. */
  readonly standing: FactStanding;
  /** The answer that it gives, stated or computed; left out where it is not readable. */
  readonly answer?: BenchmarkAnswer | undefined;
  /** What was measured, where the answer was computed. */
  readonly measured?: MeasuredValue | undefined;
  /** What the source says. */
  readonly says: string;
  /** Identifiers of the evidence, each once and in alphabetical order. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly source: Source;
  /** How far it can be checked. */
  readonly level: EvidenceLevel;
  /** Whether it speaks of the criterion itself. */
  readonly directness: Directness;
  /** The day, month or year for which it holds, where that is another than the day of recording. */
  readonly asOf?: PartialDate | undefined;
  /** The day on which it was said or published. */
  readonly recordedOn: PlainDate;
}

/**
 * One of the answers that facts give, with those who give it.
 *
 * @example
 * import type { AnswerSide } from "opsc/benchmarks";
 * const side: AnswerSide = { answer: "not-met", level: 3, evidence: ["CRC/C/OPSC/TKM/CO/1#41"] };
 * side.level; //=> 3
 */
export interface AnswerSide {
  /** The answer. */
  readonly answer: BenchmarkAnswer;
  /** The highest level of evidence behind it. */
  readonly level: EvidenceLevel;
  /** Identifiers of the evidence behind it, each once and in alphabetical order. */
  readonly evidence: readonly string[];
}

/**
 * Where one criterion stands on a day, with all that a score or a report needs of it.
 *
 * @example
 * import { assessBenchmarks, type CriterionAssessment } from "opsc/benchmarks";
 * const criteria: readonly CriterionAssessment[] = assessBenchmarks([], { asOf: "2025-04-01" }).flatMap(
 *   (assessment) => assessment.criteria,
 * );
 * criteria.every(({ status }) => status === "unknown"); //=> true
 */
export interface CriterionAssessment {
  /** Identifier of the criterion. */
  readonly id: string;
  /** What is asked for. */
  readonly statement: string;
  /** Which kind of indicator it is. */
  readonly kind: CriterionKind;
  /** The cluster of its benchmark. */
  readonly cluster: Cluster;
  /** Provisions of the Protocol on which it rests. */
  readonly provisions: readonly string[];
  /** Who asks for it, and how strongly. */
  readonly demand: CriterionDemand;
  /** Where it is asked for. */
  readonly sources: readonly Source[];
  /** Where it stands. */
  readonly status: CriterionStatus;
  /** The answers of the facts that count, the most favourable first: none where unknown, two or three where contested. */
  readonly sides: readonly AnswerSide[];
  /** Every fact known on the day, whatever its standing, the oldest first. */
  readonly facts: readonly AssessedFact[];
  /** Identifiers of the evidence of all these facts, each once and in alphabetical order. */
  readonly evidence: readonly string[];
}

/**
 * Where the criteria of one benchmark stand on a day.
 *
 * @example
 * import { assessBenchmark, benchmarks, type BenchmarkAssessment } from "opsc/benchmarks";
 * const assessments: BenchmarkAssessment[] = benchmarks.map((benchmark) =>
 *   assessBenchmark(benchmark, [], { asOf: "2025-04-01" }),
 * );
 * assessments.find(({ id }) => id === "strategy")?.counts.unknown; //=> 3
 */
export interface BenchmarkAssessment {
  /** Identifier of the benchmark. */
  readonly id: string;
  /** What it is about. */
  readonly label: string;
  /** The cluster to which it belongs. */
  readonly cluster: Cluster;
  /** Provisions of the Protocol on which it rests as a whole. */
  readonly provisions: readonly string[];
  /** The day asked for. */
  readonly asOf: PlainDate;
  /** The criteria, in the order of the benchmark. */
  readonly criteria: readonly CriterionAssessment[];
  /** How many criteria have each status; they sum to all criteria. */
  readonly counts: Readonly<Record<CriterionStatus, number>>;
}
