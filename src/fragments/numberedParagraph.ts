import * as z from "zod";
import { fragmentIdSchema, type FragmentId } from "./fragmentId.js";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A paragraph with a number that runs through the whole report, in the manner of United Nations documents.
 *
 * @example
 * import { numberedParagraphFragmentSchema, text, type NumberedParagraphFragment } from "opsc/fragments";
 * const fragment: NumberedParagraphFragment = {
 *   type: "numberedParagraph",
 *   id: "on-paragraph-13",
 *   number: 4,
 *   children: [text("The Committee urged the State to name a coordinating body.")],
 * };
 * numberedParagraphFragmentSchema.parse(fragment).number; //=> 4
 */
export interface NumberedParagraphFragment {
  /** Says that this is a numbered paragraph. */
  readonly type: "numberedParagraph";
  /** Its identifier, where something refers to it. */
  readonly id?: FragmentId | undefined;
  /** Its number; the first paragraph of a report is 1. */
  readonly number: number;
  /** The words of the paragraph. */
  readonly children: readonly InlineFragment[];
}

/** Validates a {@link NumberedParagraphFragment}. */
export const numberedParagraphFragmentSchema = z.strictObject({
  type: z.literal("numberedParagraph"),
  id: fragmentIdSchema.optional(),
  number: z.int().min(1),
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<NumberedParagraphFragment>;

/**
 * Makes a numbered paragraph.
 *
 * @param number - Its number.
 * @param children - The words of the paragraph.
 * @param id - Its identifier, where something refers to it.
 * @returns The fragment.
 * @example
 * import { numberedParagraph, text } from "opsc/fragments";
 * numberedParagraph(1, [text("This report covers the follow-up.")]).number; //=> 1
 */
export function numberedParagraph(
  number: number,
  children: readonly InlineFragment[],
  id?: FragmentId,
): NumberedParagraphFragment {
  return { type: "numberedParagraph", ...(id === undefined ? {} : { id }), number, children };
}
