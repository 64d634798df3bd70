import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A paragraph without a number.
 *
 * @example
 * import { paragraphFragmentSchema, text, type ParagraphFragment } from "opsc/fragments";
 * const fragment: ParagraphFragment = { type: "paragraph", children: [text("No assessment is recorded.")] };
 * paragraphFragmentSchema.parse(fragment).children.length; //=> 1
 */
export interface ParagraphFragment {
  /** Says that this is a paragraph. */
  readonly type: "paragraph";
  /** The words of the paragraph. */
  readonly children: readonly InlineFragment[];
}

/** Validates a {@link ParagraphFragment}. */
export const paragraphFragmentSchema = z.strictObject({
  type: z.literal("paragraph"),
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<ParagraphFragment>;

/**
 * Makes a paragraph.
 *
 * @param children - The words of the paragraph.
 * @returns The fragment.
 * @example
 * import { paragraph, text } from "opsc/fragments";
 * paragraph([text("No assessment is recorded.")]).type; //=> "paragraph"
 */
export function paragraph(children: readonly InlineFragment[]): ParagraphFragment {
  return { type: "paragraph", children };
}
