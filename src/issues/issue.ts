import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";

/**
 * How bad an issue is: an `error` makes the data unfit, a `warning` wants a look, an `information` says what was repaired.
 *
 * @example
 * import { issueSeveritySchema, type IssueSeverity } from "opsc/issues";
 * const severity: IssueSeverity = "warning";
 * issueSeveritySchema.parse(severity); //=> "warning"
 */
export type IssueSeverity = "error" | "warning" | "information";

/** Validates an {@link IssueSeverity}. */
export const issueSeveritySchema = z.enum([
  "error",
  "warning",
  "information",
]) satisfies z.ZodType<IssueSeverity>;

/**
 * The one shape in which every validator, reader and importer says what it found.
 *
 * The message says what was expected and how to mend it. It never repeats a value of a victim record.
 *
 * @example
 * import { issueSchema, type Issue } from "opsc/issues";
 * const issue: Issue = {
 *   code: "provision-unknown",
 *   severity: "warning",
 *   path: ["paragraphs", 25, "items", 1],
 *   message: "Paragraph 26 (b) cites a provision that the Protocol does not have.",
 *   suggestion: "3.1.c",
 * };
 * issueSchema.parse(issue).suggestion; //=> "3.1.c"
 */
export interface Issue {
  /** Stable name of the kind of issue, in kebab case. */
  readonly code: string;
  /** How bad it is. */
  readonly severity: IssueSeverity;
  /** Keys and indexes from the root of the data to the place. */
  readonly path: readonly (string | number)[];
  /** What was expected and how to mend it, in one or two sentences. */
  readonly message: string;
  /** A value that would be right, where one can be offered. */
  readonly suggestion?: string | undefined;
  /** The law or method behind it. */
  readonly source?: Source | undefined;
}

/** Validates an {@link Issue}. */
export const issueSchema = z.strictObject({
  code: z.string().min(1),
  severity: issueSeveritySchema,
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string().min(1),
  suggestion: z.string().optional(),
  source: sourceSchema.optional(),
}) satisfies z.ZodType<Issue>;
