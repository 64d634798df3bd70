import * as z from "zod";
import { benchmarkFactSchema, type BenchmarkFact } from "../benchmarks/benchmarkFact.js";
import { codesOf } from "../codes/codesOf.js";
import { instruments, type Instrument } from "../codes/instruments.js";
import { countryCodes, type CountryCode } from "../codes/countries.js";
import { evidenceSchema, type Evidence } from "../evidence/evidence.js";
import { domesticProvisionSchema, type DomesticProvision } from "../legislation/domesticProvision.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";
import { plainDateSchema, type PlainDate } from "../time/plainDate.js";
import { assessmentSchema, type Assessment } from "./assessment.js";
import { measureSchema, type Measure } from "./measure.js";
import { recommendationSchema, type Recommendation } from "./recommendation.js";

/**
 * A dated event of the reporting cycle: ratification, a report, a dialogue, concluding observations.
 *
 * @example
 * import { timelineEventSchema, type TimelineEvent } from "opsc/recommendations";
 * const event: TimelineEvent = {
 *   on: "2015-01-30",
 *   kind: "concluding-observations",
 *   title: "Concluding observations adopted",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 1" },
 * };
 * timelineEventSchema.parse(event).kind; //=> "concluding-observations"
 */
export interface TimelineEvent {
  /** When it happened, as far as known. */
  readonly on: PartialDate;
  /** What kind of event it is. */
  readonly kind:
    | "accession"
    | "entry-into-force"
    | "report-due"
    | "report"
    | "list-of-issues"
    | "replies"
    | "dialogue"
    | "concluding-observations"
    | "law"
    | "measure"
    | "other";
  /** The event in a few words. */
  readonly title: string;
  /** Where it stands. */
  readonly source: Source;
}

/** Validates a {@link TimelineEvent}. */
export const timelineEventSchema = z.strictObject({
  on: partialDateSchema,
  kind: z.enum([
    "accession",
    "entry-into-force",
    "report-due",
    "report",
    "list-of-issues",
    "replies",
    "dialogue",
    "concluding-observations",
    "law",
    "measure",
    "other",
  ]),
  title: z.string().min(1),
  source: sourceSchema,
}) satisfies z.ZodType<TimelineEvent>;

/**
 * A date on which a report is or was due, with the document that says so; two documents may disagree.
 *
 * @example
 * import { setDeadlineSchema, type SetDeadline } from "opsc/recommendations";
 * const deadline: SetDeadline = {
 *   report: "next-periodic-report",
 *   dueOn: "2018-01-28",
 *   setBy: "committee",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 47" },
 * };
 * setDeadlineSchema.parse(deadline).dueOn; //=> "2018-01-28"
 */
export interface SetDeadline {
  /** Which report: the initial one under the Protocol, or the next periodic report that carries the follow-up. */
  readonly report: "initial-report" | "next-periodic-report";
  /** The day, or the year where no day is given. */
  readonly dueOn: PartialDate;
  /** Who set or states it. */
  readonly setBy: "committee" | "state" | "treaty";
  /** The document that says so. */
  readonly source: Source;
}

/** Validates a {@link SetDeadline}. */
export const setDeadlineSchema = z.strictObject({
  report: z.enum(["initial-report", "next-periodic-report"]),
  dueOn: partialDateSchema,
  setBy: z.enum(["committee", "state", "treaty"]),
  source: sourceSchema,
}) satisfies z.ZodType<SetDeadline>;

/**
 * A report that has been received, which ends the wait for it.
 *
 * @example
 * import { receivedReportSchema, type ReceivedReport } from "opsc/recommendations";
 * const report: ReceivedReport = {
 *   report: "next-periodic-report",
 *   receivedOn: "2020-10-16",
 *   source: { title: "CRC/C/TKM/5-6" },
 * };
 * receivedReportSchema.parse(report).receivedOn; //=> "2020-10-16"
 */
export interface ReceivedReport {
  /** Which report was awaited. */
  readonly report: "initial-report" | "next-periodic-report";
  /** The day on which it was received. */
  readonly receivedOn: PlainDate;
  /** The report itself or the document that says so. */
  readonly source: Source;
}

/** Validates a {@link ReceivedReport}. */
export const receivedReportSchema = z.strictObject({
  report: z.enum(["initial-report", "next-periodic-report"]),
  receivedOn: plainDateSchema,
  source: sourceSchema,
}) satisfies z.ZodType<ReceivedReport>;

/**
 * Everything that is known about the follow-up to one set of concluding observations, in one file that people fill in.
 *
 * @example
 * import { caseFileSchema, type CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1,
 *   state: "TKM",
 *   instrument: "OPSC",
 *   symbol: "CRC/C/OPSC/TKM/CO/1",
 *   adoptedOn: "2015-01-30",
 *   recommendations: [],
 *   measures: [],
 *   evidence: [],
 *   assessments: [],
 *   timeline: [],
 *   deadlines: [],
 *   receivedReports: [],
 * };
 * caseFileSchema.parse(file).state; //=> "TKM"
 */
export interface CaseFile {
  /** Version of this form. */
  readonly version: 1;
  /** The State, as a three-letter ISO 3166-1 code. */
  readonly state: CountryCode;
  /** The instrument under which the observations were made. */
  readonly instrument: Instrument;
  /** Symbol of the concluding observations. */
  readonly symbol: string;
  /** Symbol of the State report they are on. */
  readonly reportSymbol?: string | undefined;
  /** The day of their adoption. */
  readonly adoptedOn: PlainDate;
  /** The day on which the instrument entered into force for the State. */
  readonly inForceOn?: PlainDate | undefined;
  /** Whether the data are made up, for examples and tests; every output then says so. */
  readonly synthetic?: boolean | undefined;
  /** Every recommendation, in the order of the document. */
  readonly recommendations: readonly Recommendation[];
  /** What the State has done or says it has done. */
  readonly measures: readonly Measure[];
  /** What is known about it, and from whom. */
  readonly evidence: readonly Evidence[];
  /** Who concludes what, and when. */
  readonly assessments: readonly Assessment[];
  /** The reporting cycle. */
  readonly timeline: readonly TimelineEvent[];
  /** Due dates that documents state; the statutory ones are computed. */
  readonly deadlines: readonly SetDeadline[];
  /** Reports that have come in. */
  readonly receivedReports: readonly ReceivedReport[];
  /** The State's law as far as it is known, with what it covers of the Protocol. */
  readonly legislation?: readonly DomesticProvision[] | undefined;
  /** Why a recommendation has nothing beside it, by its identifier. */
  readonly emptyReasons?: Readonly<Record<string, string>> | undefined;
  /** What sources say of institutions and systems, criterion by criterion. */
  readonly benchmarkFacts?: readonly BenchmarkFact[] | undefined;
}

/** Validates the form of a {@link CaseFile}; `checkCaseFile` also checks what refers to what. */
export const caseFileSchema = z.strictObject({
  version: z.literal(1),
  state: z.enum(countryCodes, { error: "Expected a three-letter ISO 3166-1 code such as TKM." }),
  instrument: z.enum(codesOf(instruments)),
  symbol: z.string().min(1),
  reportSymbol: z.string().min(1).optional(),
  adoptedOn: plainDateSchema,
  inForceOn: plainDateSchema.optional(),
  synthetic: z.boolean().optional(),
  recommendations: z.array(recommendationSchema),
  measures: z.array(measureSchema),
  evidence: z.array(evidenceSchema),
  assessments: z.array(assessmentSchema),
  timeline: z.array(timelineEventSchema),
  deadlines: z.array(setDeadlineSchema),
  receivedReports: z.array(receivedReportSchema),
  legislation: z.array(domesticProvisionSchema).optional(),
  emptyReasons: z.record(z.string(), z.string()).optional(),
  benchmarkFacts: z.array(benchmarkFactSchema).optional(),
}) satisfies z.ZodType<CaseFile>;
