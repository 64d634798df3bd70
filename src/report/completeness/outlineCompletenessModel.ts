import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { issueSchema, type Issue } from "../../issues/issue.js";
import { tableDimensions, type TableDimension } from "../outlines/tableDimensions.js";

/**
 * How something for which an outline asks stands: it is there, its absence is explained, or it is missing.
 *
 * @example
 * import { completenessStateSchema, type CompletenessState } from "opsc/report";
 * const state: CompletenessState = "explained";
 * completenessStateSchema.parse(state); //=> "explained"
 */
export type CompletenessState = "answered" | "explained" | "missing";

/** Validates a {@link CompletenessState}. */
export const completenessStateSchema = z.enum([
  "answered",
  "explained",
  "missing",
]) satisfies z.ZodType<CompletenessState>;

/**
 * A section, a question or a recommendation with how it stands in a draft.
 *
 * @example
 * import { completenessItemSchema, type CompletenessItem } from "opsc/report";
 * const item: CompletenessItem = {
 *   id: "CRC/C/OPSC/TKM/CO/1#42",
 *   section: "protection",
 *   mustAnswer: true,
 *   state: "missing",
 * };
 * completenessItemSchema.parse(item).state; //=> "missing"
 */
export interface CompletenessItem {
  /** Name of the section, number of the question, or identifier of the recommendation. */
  readonly id: string;
  /** Name of the section of the outline in which it stands. */
  readonly section: string;
  /** Whether it must be answered, or its absence explained. */
  readonly mustAnswer: boolean;
  /** How it stands. */
  readonly state: CompletenessState;
  /** Why it is empty, where somebody says so. */
  readonly emptyReason?: string | undefined;
}

/** Validates a {@link CompletenessItem}. */
export const completenessItemSchema = z.strictObject({
  id: z.string().min(1),
  section: z.string().min(1),
  mustAnswer: z.boolean(),
  state: completenessStateSchema,
  emptyReason: z.string().min(1).optional(),
}) satisfies z.ZodType<CompletenessItem>;

/**
 * A required table with how it stands in a draft.
 *
 * @example
 * import { completenessTableSchema, type CompletenessTable } from "opsc/report";
 * const table: CompletenessTable = {
 *   id: "victims-by-offence",
 *   section: "data",
 *   mustAnswer: true,
 *   state: "answered",
 *   suppressedCells: true,
 *   missingDimensions: ["settlement"],
 *   missingYears: 0,
 * };
 * completenessTableSchema.parse(table).missingDimensions; //=> ["settlement"]
 */
export interface CompletenessTable extends CompletenessItem {
  /** Whether it is supplied with cells hidden. That is an answer like any other. */
  readonly suppressedCells: boolean;
  /** Breakdowns that are asked for and that it lacks; none where it is not supplied. */
  readonly missingDimensions: readonly TableDimension[];
  /** How many of the reference years it lacks; 0 where it is not supplied. */
  readonly missingYears: number;
}

/** Validates a {@link CompletenessTable}. */
export const completenessTableSchema = z.strictObject({
  ...completenessItemSchema.shape,
  suppressedCells: z.boolean(),
  missingDimensions: z.array(z.enum(codesOf(tableDimensions))),
  missingYears: z.int().min(0),
}) satisfies z.ZodType<CompletenessTable>;

/**
 * How complete a draft is against an outline, a list of issues and the earlier recommendations.
 *
 * @example
 * import { outlineCompleteness, outlineCompletenessSchema, outlineOf, type OutlineCompleteness } from "opsc/report";
 * const nothing = { sections: [], tables: [], recommendations: [] };
 * const completeness: OutlineCompleteness = outlineCompleteness(nothing, outlineOf("initial-report"));
 * outlineCompletenessSchema.parse(completeness).complete; //=> false
 */
export interface OutlineCompleteness {
  /** Name of the outline. */
  readonly outline: string;
  /** Whether everything that must be answered is answered or explained. */
  readonly complete: boolean;
  /** Sections of the outline, in its order. */
  readonly sections: readonly CompletenessItem[];
  /** Required tables, in the order of the outline. */
  readonly tables: readonly CompletenessTable[];
  /** Questions of the list of issues, by number. */
  readonly questions: readonly CompletenessItem[];
  /** Recommendations, in the order in which they were given. */
  readonly recommendations: readonly CompletenessItem[];
  /** What is missing or lacks something. */
  readonly findings: readonly Issue[];
}

/** Validates an {@link OutlineCompleteness}. */
export const outlineCompletenessSchema = z.strictObject({
  outline: z.string().min(1),
  complete: z.boolean(),
  sections: z.array(completenessItemSchema),
  tables: z.array(completenessTableSchema),
  questions: z.array(completenessItemSchema),
  recommendations: z.array(completenessItemSchema),
  findings: z.array(issueSchema),
}) satisfies z.ZodType<OutlineCompleteness>;
