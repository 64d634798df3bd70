import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * Words of strong importance.
 *
 * @example
 * import { text, strongFragmentSchema, type StrongFragment } from "opsc/fragments";
 * const fragment: StrongFragment = { type: "strong", children: [text("claimed")] };
 * strongFragmentSchema.parse(fragment).children.length; //=> 1
 */
export interface StrongFragment {
  /** Says that this is strong text. */
  readonly type: "strong";
  /** The words and marks inside. */
  readonly children: readonly InlineFragment[];
}

/** Validates a {@link StrongFragment}. */
export const strongFragmentSchema = z.strictObject({
  type: z.literal("strong"),
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<StrongFragment>;

/**
 * Makes a strong fragment.
 *
 * @param children - The words and marks inside.
 * @returns The fragment.
 * @example
 * import { strong, text } from "opsc/fragments";
 * strong([text("claimed")]).type; //=> "strong"
 */
export function strong(children: readonly InlineFragment[]): StrongFragment {
  return { type: "strong", children };
}
