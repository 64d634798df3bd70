import * as z from "zod";
import type { CountryCode } from "../codes/countries.js";
import { sectionFragmentSchema, type SectionFragment } from "../fragments/section.js";
import { issueSchema, type Issue } from "../issues/issue.js";
import type { PlainDate } from "../time/plainDate.js";
import { completenessSchema, type Completeness } from "./completeness.js";
import { reportHead } from "./reportHead.js";

/**
 * A follow-up report as typed fragments: what has become of every recommendation by one day. Renderers make a document of
 * it; nothing in it is marked up yet.
 *
 * @example
 * import { followUpReportSchema, type FollowUpReport } from "opsc/report";
 * const report: FollowUpReport = {
 *   title: "Follow-up to the concluding observations on Turkmenistan",
 *   language: "en",
 *   state: "TKM",
 *   symbol: "CRC/C/OPSC/TKM/CO/1",
 *   asOf: "2025-04-01",
 *   synthetic: false,
 *   fragments: [],
 *   findings: [],
 *   completeness: {
 *     recommendations: 0,
 *     answered: 0,
 *     unanswered: [],
 *     leftOut: { evidence: 0, measures: 0, assessments: 0 },
 *   },
 * };
 * followUpReportSchema.parse(report).state; //=> "TKM"
 */
export interface FollowUpReport {
  /** Title of the report, in its language. */
  readonly title: string;
  /** Language of the report, as a BCP 47 tag. */
  readonly language: string;
  /** The State, as a three-letter ISO 3166-1 code. */
  readonly state: CountryCode;
  /** Symbol of the concluding observations. */
  readonly symbol: string;
  /** The day for which it holds. */
  readonly asOf: PlainDate;
  /** Whether the data are made up; every rendering then says so. */
  readonly synthetic: boolean;
  /** The sections. */
  readonly fragments: readonly SectionFragment[];
  /** What the checks found; a path names entries of the case file by their identifiers. */
  readonly findings: readonly Issue[];
  /** How far the report answers the recommendations. */
  readonly completeness: Completeness;
}

/** Validates a {@link FollowUpReport}. */
export const followUpReportSchema = z.strictObject({
  ...reportHead,
  synthetic: z.boolean(),
  fragments: z.array(sectionFragmentSchema),
  findings: z.array(issueSchema),
  completeness: completenessSchema,
}) satisfies z.ZodType<FollowUpReport>;
