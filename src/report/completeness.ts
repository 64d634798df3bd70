import * as z from "zod";

/**
 * A recommendation beside which nothing stands, and why.
 *
 * @example
 * import { unansweredSchema, type Unanswered } from "opsc/report";
 * const unanswered: Unanswered = {
 *   recommendation: "CRC/C/OPSC/TKM/CO/1#42",
 *   reason: "The ministry has not replied yet.",
 *   stated: true,
 * };
 * unansweredSchema.parse(unanswered).stated; //=> true
 */
export interface Unanswered {
  /** Identifier of the recommendation. */
  readonly recommendation: string;
  /** Why nothing stands beside it. */
  readonly reason: string;
  /** Whether the case file gives the reason; else it only says that nothing is recorded. */
  readonly stated: boolean;
}

/** Validates an {@link Unanswered}. */
export const unansweredSchema = z.strictObject({
  recommendation: z.string().min(1),
  reason: z.string().min(1),
  stated: z.boolean(),
}) satisfies z.ZodType<Unanswered>;

/**
 * How far a follow-up report answers the recommendations. Answered means that a measure, a piece of evidence or
 * an assessment stands beside a recommendation; it says nothing about whether the recommendation is implemented.
 *
 * @example
 * import { completenessSchema, type Completeness } from "opsc/report";
 * const completeness: Completeness = {
 *   recommendations: 1,
 *   answered: 1,
 *   unanswered: [],
 *   leftOut: { evidence: 0, measures: 0, assessments: 0 },
 * };
 * completenessSchema.parse(completeness).answered; //=> 1
 */
export interface Completeness {
  /** How many recommendations there are. */
  readonly recommendations: number;
  /** How many of them have a measure, a piece of evidence or an assessment. */
  readonly answered: number;
  /** The others, in the order of the document. */
  readonly unanswered: readonly Unanswered[];
  /** How many entries of the case file are later than the day of the report and so left out. */
  readonly leftOut: { readonly evidence: number; readonly measures: number; readonly assessments: number };
}

/** Validates a {@link Completeness}. */
export const completenessSchema = z.strictObject({
  recommendations: z.int().min(0),
  answered: z.int().min(0),
  unanswered: z.array(unansweredSchema),
  leftOut: z.strictObject({
    evidence: z.int().min(0),
    measures: z.int().min(0),
    assessments: z.int().min(0),
  }),
}) satisfies z.ZodType<Completeness>;
