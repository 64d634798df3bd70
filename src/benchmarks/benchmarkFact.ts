import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import { directnesses, type Directness } from "../codes/directnesses.js";
import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";
import { plainDateSchema, type PlainDate } from "../time/plainDate.js";
import { benchmarkAnswers, type BenchmarkAnswer } from "./benchmarkAnswers.js";
import { measuredValueSchema, type MeasuredValue } from "./measuredValue.js";

/**
 * What one source says of one criterion.
 *
 * @example
 * import { benchmarkFactSchema, type BenchmarkFact } from "opsc/benchmarks";
 * const fact: BenchmarkFact = {
 *   criterion: "helpline.around-the-clock",
 *   answer: { kind: "number", value: 12 },
 *   says: "The line is answered from eight in the morning to eight at night.",
 *   evidence: ["ombudsperson-2024"],
 *   source: { title: "Annual report of the ombudsperson", year: 2024, locator: "p. 12" },
 *   level: 3,
 *   directness: "direct",
 *   recordedOn: "2024-03-01",
 * };
 * benchmarkFactSchema.parse(fact).criterion; //=> "helpline.around-the-clock"
 */
export interface BenchmarkFact {
  /** Identifier of the criterion, such as `helpline.short-number`. */
  readonly criterion: string;
  /** The answer, or a measured value from which it is computed. */
  readonly answer: BenchmarkAnswer | MeasuredValue;
  /** What the source says, in one sentence of the case file's own. */
  readonly says: string;
  /**
   * The evidence on which it rests, at least one: identifiers of pieces of evidence of the case file, or a paragraph of its
   * concluding observations written as `CRC/C/OPSC/TKM/CO/1#6`.
   */
  readonly evidence: readonly string[];
  /** Where it stands, down to the paragraph. */
  readonly source: Source;
  /** How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent. */
  readonly level: EvidenceLevel;
  /** Whether it speaks of the criterion itself or of a neighbour such as trafficking. */
  readonly directness: Directness;
  /** The day, month or year for which it holds, where that is another than the day of recording. */
  readonly asOf?: PartialDate | undefined;
  /** The day on which it was said or published. */
  readonly recordedOn: PlainDate;
  /** Evidence of older facts on the same criterion that this one replaces; those must not be of a higher level. */
  readonly supersedes?: readonly string[] | undefined;
}

/** Validates a {@link BenchmarkFact}; what it refers to is checked by `benchmarkFindings`. */
export const benchmarkFactSchema = z.strictObject({
  criterion: z.string().min(1),
  answer: z.union([z.enum(codesOf(benchmarkAnswers)), measuredValueSchema], {
    error: 'Expected "met", "partly-met", "not-met" or a measured value.',
  }),
  says: z.string().min(1),
  evidence: z.array(z.string().min(1)).min(1, { error: "Expected at least one identifier of evidence." }),
  source: sourceSchema,
  level: z.literal([1, 2, 3]),
  directness: z.enum(codesOf(directnesses)),
  asOf: partialDateSchema.optional(),
  recordedOn: plainDateSchema,
  supersedes: z.array(z.string().min(1)).optional(),
}) satisfies z.ZodType<BenchmarkFact>;
