import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";

/**
 * What kind of thing a measure is.
 *
 * @example
 * import { measureKindSchema, type MeasureKind } from "opsc/recommendations";
 * const kind: MeasureKind = "plan";
 * measureKindSchema.parse(kind); //=> "plan"
 */
export type MeasureKind =
  | "law"
  | "plan"
  | "institution"
  | "budget"
  | "training"
  | "service"
  | "awareness"
  | "cooperation"
  | "data"
  | "procedure"
  | "ratification"
  | "report"
  | "other";

/** Validates a {@link MeasureKind}. */
export const measureKindSchema = z.enum([
  "law",
  "plan",
  "institution",
  "budget",
  "training",
  "service",
  "awareness",
  "cooperation",
  "data",
  "procedure",
  "ratification",
  "report",
  "other",
]) satisfies z.ZodType<MeasureKind>;

/**
 * Something a State has done, is doing or plans, whoever says so; evidence says how far that is known.
 *
 * @example
 * import { measureSchema, type Measure } from "opsc/recommendations";
 * const measure: Measure = {
 *   id: "interdepartmental-commission",
 *   title: "Interdepartmental commission against trafficking",
 *   kind: "institution",
 *   takenOn: "2024-05",
 *   recommendations: ["CRC/C/OPSC/TKM/CO/1#13"],
 * };
 * measureSchema.parse(measure).takenOn; //=> "2024-05"
 */
export interface Measure {
  /** Identifier inside the case file. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** What kind of thing it is. */
  readonly kind: MeasureKind;
  /** More about it, in the case file's own words. */
  readonly description?: string | undefined;
  /** When it was taken or came into force, as far as known. */
  readonly takenOn?: PartialDate | undefined;
  /** When it is to be finished, as far as known. */
  readonly plannedUntil?: PartialDate | undefined;
  /** The institution that is responsible. */
  readonly responsible?: string | undefined;
  /** The act, decree or plan itself, where it can be named. */
  readonly instrument?: Source | undefined;
  /** The recommendations it bears on. */
  readonly recommendations: readonly string[];
  /** Identifiers in other systems. */
  readonly otherIds?: Readonly<Record<string, string>> | undefined;
}

/** Validates a {@link Measure}. */
export const measureSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: measureKindSchema,
  description: z.string().min(1).optional(),
  takenOn: partialDateSchema.optional(),
  plannedUntil: partialDateSchema.optional(),
  responsible: z.string().min(1).optional(),
  instrument: sourceSchema.optional(),
  recommendations: z.array(z.string().min(1)),
  otherIds: z.record(z.string(), z.string()).optional(),
}) satisfies z.ZodType<Measure>;
