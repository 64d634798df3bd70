import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * Words with stress, or a foreign term.
 *
 * @example
 * import { text, emphasisFragmentSchema, type EmphasisFragment } from "opsc/fragments";
 * const fragment: EmphasisFragment = { type: "emphasis", children: [text("claimed")] };
 * emphasisFragmentSchema.parse(fragment).children.length; //=> 1
 */
export interface EmphasisFragment {
  /** Says that this is stressed text. */
  readonly type: "emphasis";
  /** The words and marks inside. */
  readonly children: readonly InlineFragment[];
}

/** Validates an {@link EmphasisFragment}. */
export const emphasisFragmentSchema = z.strictObject({
  type: z.literal("emphasis"),
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<EmphasisFragment>;

/**
 * Makes an emphasis fragment.
 *
 * @param children - The words and marks inside.
 * @returns The fragment.
 * @example
 * import { emphasis, text } from "opsc/fragments";
 * emphasis([text("claimed")]).type; //=> "emphasis"
 */
export function emphasis(children: readonly InlineFragment[]): EmphasisFragment {
  return { type: "emphasis", children };
}
