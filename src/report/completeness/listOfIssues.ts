import * as z from "zod";
import { clusters, type Cluster } from "../../codes/clusters.js";
import { codesOf } from "../../codes/codesOf.js";
import { lengthLimitSchema, type LengthLimit } from "../outlines/lengthLimit.js";

/**
 * A question of a list of issues.
 *
 * @example
 * import { issueQuestionSchema, type IssueQuestion } from "opsc/report";
 * const question: IssueQuestion = {
 *   number: 1,
 *   text: "Give data on each offence for the last three years.",
 *   cluster: "data-collection",
 *   provisions: [],
 *   tables: ["victims-by-offence"],
 * };
 * issueQuestionSchema.parse(question).number; //=> 1
 */
export interface IssueQuestion {
  /** Its number in the list. */
  readonly number: number;
  /** What is asked. */
  readonly text: string;
  /** Cluster of the Committee's observations that it is about. */
  readonly cluster: Cluster;
  /** Provisions of the Protocol that it is about. */
  readonly provisions: readonly string[];
  /** Names of the required tables of the outline for which it asks, where it asks for some. */
  readonly tables?: readonly string[] | undefined;
}

/** Validates an {@link IssueQuestion}. */
export const issueQuestionSchema = z.strictObject({
  number: z.int().min(1),
  text: z.string().min(1),
  cluster: z.enum(codesOf(clusters)),
  provisions: z.array(z.string().min(1)),
  tables: z.array(z.string().min(1)).optional(),
}) satisfies z.ZodType<IssueQuestion>;

/**
 * The questions that the Committee asks a State in writing, on its report or before it.
 *
 * @example
 * import { listOfIssuesSchema, type ListOfIssues } from "opsc/report";
 * const list: ListOfIssues = {
 *   symbol: "CRC/C/OPSC/TKM/Q/1",
 *   priorToReporting: false,
 *   issuedOn: "2014-07-16",
 *   questions: [{ number: 1, text: "Give data.", cluster: "data-collection", provisions: [] }],
 * };
 * listOfIssuesSchema.parse(list).questions.length; //=> 1
 */
export interface ListOfIssues {
  /** Symbol of the document. */
  readonly symbol: string;
  /** Whether it was sent before the report, so that the replies are the report (simplified procedure). */
  readonly priorToReporting: boolean;
  /** Day of the document, where it is known. */
  readonly issuedOn?: string | undefined;
  /** Day until which replies are due, where it is known. */
  readonly repliesDueOn?: string | undefined;
  /** The limit of length that the list itself sets, where it does. */
  readonly limit?: LengthLimit | undefined;
  /** The questions. */
  readonly questions: readonly IssueQuestion[];
}

/** Validates a {@link ListOfIssues}: no two questions share a number. How many there are is for `outlineCompleteness` to say. */
export const listOfIssuesSchema = z.strictObject({
  symbol: z.string().min(1),
  priorToReporting: z.boolean(),
  issuedOn: z.iso.date().optional(),
  repliesDueOn: z.iso.date().optional(),
  limit: lengthLimitSchema.optional(),
  questions: z
    .array(issueQuestionSchema)
    .refine((questions) => new Set(questions.map(({ number }) => number)).size === questions.length, {
      error: "Expected a different number for each question.",
    }),
}) satisfies z.ZodType<ListOfIssues>;
