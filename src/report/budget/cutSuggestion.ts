import * as z from "zod";

/**
 * Something that can be cut from a report, and how many words that saves. Nothing is ever cut by itself.
 *
 * @example
 * import { cutSuggestionSchema, type CutSuggestion } from "opsc/report";
 * const cut: CutSuggestion = {
 *   kind: "long-paragraph",
 *   section: "prevention",
 *   place: { number: 12 },
 *   words: 210,
 *   saves: 60,
 * };
 * cutSuggestionSchema.parse(cut).saves; //=> 60
 */
export interface CutSuggestion {
  /** Why it can go: too long, said before, cited in full again, or better placed in an annex. */
  readonly kind: "long-paragraph" | "repeated-paragraph" | "repeated-citation" | "annex-material";
  /** Name of the section of the outline; null outside all of them. */
  readonly section: string | null;
  /** Where: the identifier or number of the block, its place in reading order among all blocks, or the citation. */
  readonly place: {
    /** Identifier of the paragraph, table or chart. */
    readonly id?: string | undefined;
    /** Number of the paragraph. */
    readonly number?: number | undefined;
    /** Place among the blocks of the report in reading order, from 0. */
    readonly block?: number | undefined;
    /** The citation that is repeated. */
    readonly citation?: string | undefined;
  };
  /** Words that it has now. */
  readonly words: number;
  /** Words that are saved. */
  readonly saves: number;
}

/** Validates a {@link CutSuggestion}. */
export const cutSuggestionSchema = z.strictObject({
  kind: z.enum(["long-paragraph", "repeated-paragraph", "repeated-citation", "annex-material"]),
  section: z.string().min(1).nullable(),
  place: z.strictObject({
    id: z.string().min(1).optional(),
    number: z.int().min(1).optional(),
    block: z.int().min(0).optional(),
    citation: z.string().min(1).optional(),
  }),
  words: z.int().min(0),
  saves: z.int().min(1),
}) satisfies z.ZodType<CutSuggestion>;
