import * as z from "zod";
import { issueSchema, type Issue } from "../../issues/issue.js";
import { lengthLimitSchema, type LengthLimit } from "../outlines/lengthLimit.js";
import { cutSuggestionSchema, type CutSuggestion } from "./cutSuggestion.js";

/**
 * The length of one section of an outline in a report.
 *
 * @example
 * import { sectionBudgetSchema, type SectionBudget } from "opsc/report";
 * const budget: SectionBudget = {
 *   section: "prevention",
 *   heading: "Prevention",
 *   annex: false,
 *   own: 900,
 *   words: 900,
 *   limit: 800,
 *   share: 0.09,
 *   overBy: 100,
 *   target: 850,
 * };
 * sectionBudgetSchema.parse(budget).overBy; //=> 100
 */
export interface SectionBudget {
  /** Name of the section of the outline. */
  readonly section: string;
  /** Its heading. */
  readonly heading: string;
  /** Whether it is an annex. */
  readonly annex: boolean;
  /** Words of its own, without those of the sections inside it. */
  readonly own: number;
  /** Words with those of the sections inside it. */
  readonly words: number;
  /** Words that it may have, where somebody set that. */
  readonly limit: number | null;
  /** Its part of the words that count, from 0 to 1; null for an annex that is counted apart and in an empty report. */
  readonly share: number | null;
  /** By how many words it is over its own limit. */
  readonly overBy: number;
  /** Own words that it may keep if every section is cut in the same proportion until the report is inside its limit. */
  readonly target: number;
}

/** Validates a {@link SectionBudget}. */
export const sectionBudgetSchema = z.strictObject({
  section: z.string().min(1),
  heading: z.string().min(1),
  annex: z.boolean(),
  own: z.int().min(0),
  words: z.int().min(0),
  limit: z.int().min(0).nullable(),
  share: z.number().min(0).max(1).nullable(),
  overBy: z.int().min(0),
  target: z.int().min(0),
}) satisfies z.ZodType<SectionBudget>;

/**
 * The length of a report against the limit of its outline.
 *
 * @example
 * import { outlineOf, wordBudget, wordBudgetSchema, type WordBudget } from "opsc/report";
 * const budget: WordBudget = wordBudget([], outlineOf("replies-to-list-of-issues"));
 * wordBudgetSchema.parse(budget).total; //=> { words: 0, limit: 10700, share: 0, overBy: 0 }
 */
export interface WordBudget {
  /** Name of the outline. */
  readonly outline: string;
  /** The limit that was chosen; null where the outline has none. */
  readonly limit: LengthLimit | null;
  /** Whether other parts of the document count towards the same limit. */
  readonly sharesLimit: boolean;
  /** The whole of what counts. */
  readonly total: {
    /** Words. */
    readonly words: number;
    /** The limit in words; null where there is none, or one in pages. */
    readonly limit: number | null;
    /** Words over the limit as a fraction: 1 is at the limit. */
    readonly share: number | null;
    /** By how many words it is over. */
    readonly overBy: number;
  };
  /** Whether annexes count towards the total or are counted apart. */
  readonly annexes: "apart" | "counted";
  /** Words of the annexes. */
  readonly annexWords: number;
  /** Words in no section of the outline. */
  readonly outside: number;
  /** Each section of the outline, in its order. */
  readonly sections: readonly SectionBudget[];
  /** What to cut, what saves most first. */
  readonly cuts: readonly CutSuggestion[];
  /** What is too long. */
  readonly findings: readonly Issue[];
}

/** Validates a {@link WordBudget}. */
export const wordBudgetSchema = z.strictObject({
  outline: z.string().min(1),
  limit: lengthLimitSchema.nullable(),
  sharesLimit: z.boolean(),
  total: z.strictObject({
    words: z.int().min(0),
    limit: z.int().min(0).nullable(),
    share: z.number().min(0).nullable(),
    overBy: z.int().min(0),
  }),
  annexes: z.enum(["apart", "counted"]),
  annexWords: z.int().min(0),
  outside: z.int().min(0),
  sections: z.array(sectionBudgetSchema),
  cuts: z.array(cutSuggestionSchema),
  findings: z.array(issueSchema),
}) satisfies z.ZodType<WordBudget>;
