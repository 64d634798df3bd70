import * as z from "zod";
import { listOfIssuesSchema, type ListOfIssues } from "../completeness/listOfIssues.js";

/**
 * What the authors of a report write themselves, beside what the case file holds: plain text, paragraphs apart by an empty line.
 *
 * @example
 * import { reportTextsSchema, type ReportTexts } from "opsc/report";
 * const texts: ReportTexts = {
 *   narratives: { prevention: "Programmes reach every region.\n\nThey are evaluated each year." },
 *   emptyReasons: { "victims-supported": "Support is recorded from 2026 on." },
 * };
 * Object.keys(reportTextsSchema.parse(texts)); //=> ["narratives", "emptyReasons"]
 */
export interface ReportTexts {
  /** The list of issues that the report answers. */
  readonly questions?: ListOfIssues | undefined;
  /** Replies to its questions, by number. */
  readonly replies?: Readonly<Record<string, string>> | undefined;
  /** The author's own paragraphs, by name of the section of the outline. */
  readonly narratives?: Readonly<Record<string, string>> | undefined;
  /** Why something is empty, by name of the section or of the required table, or `question-` and the number of the question. */
  readonly emptyReasons?: Readonly<Record<string, string>> | undefined;
}

const words = z.record(z.string(), z.string());

/** Validates {@link ReportTexts}; that their names are known is for `assembleReport` to say. */
export const reportTextsSchema = z.strictObject({
  questions: listOfIssuesSchema.optional(),
  replies: words.optional(),
  narratives: words.optional(),
  emptyReasons: words.optional(),
}) satisfies z.ZodType<ReportTexts>;
