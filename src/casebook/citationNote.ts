import * as z from "zod";

/**
 * A citation of the Protocol that a document prints in a way that does not fit, with what it most likely means.
 *
 * @example
 * import { citationNoteSchema, type CitationNote } from "opsc/casebook";
 * const note: CitationNote = {
 *   asPrinted: "article 3, paragraph 1 (ii) (c)",
 *   suggestion: "3.1.c",
 *   reason: "The Protocol has no such provision.",
 * };
 * citationNoteSchema.parse(note).suggestion; //=> "3.1.c"
 */
export interface CitationNote {
  /** The citation as the document prints it. */
  readonly asPrinted: string;
  /** The provision that is meant, such as `3.1.c`. */
  readonly suggestion: string;
  /** Why the printed citation does not fit, in one or two sentences. */
  readonly reason: string;
}

/** Validates a {@link CitationNote}. */
export const citationNoteSchema = z.strictObject({
  asPrinted: z.string().min(1),
  suggestion: z.string().min(1),
  reason: z.string().min(1),
}) satisfies z.ZodType<CitationNote>;
