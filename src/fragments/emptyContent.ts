import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * Stands where content would be, and says why there is none: silence is never left to be guessed at.
 *
 * @example
 * import { emptyContentFragmentSchema, text, type EmptyContentFragment } from "opsc/fragments";
 * const fragment: EmptyContentFragment = {
 *   type: "emptyContent",
 *   cause: "nothing-recorded",
 *   reason: [text("No assessment is recorded.")],
 * };
 * emptyContentFragmentSchema.parse(fragment).cause; //=> "nothing-recorded"
 */
export interface EmptyContentFragment {
  /** Says that this place is empty. */
  readonly type: "emptyContent";
  /** Whether nothing is on record, or whoever keeps the case file says why, or the thing does not apply. */
  readonly cause: "nothing-recorded" | "explained" | "not-applicable";
  /** Why it is empty, in words. */
  readonly reason: readonly InlineFragment[];
}

/** Validates an {@link EmptyContentFragment}. */
export const emptyContentFragmentSchema = z.strictObject({
  type: z.literal("emptyContent"),
  cause: z.enum(["nothing-recorded", "explained", "not-applicable"]),
  get reason(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<EmptyContentFragment>;

/**
 * Makes the statement that a place is empty.
 *
 * @param cause - What kind of reason it is.
 * @param reason - The reason in words.
 * @returns The fragment.
 * @example
 * import { emptyContent, text } from "opsc/fragments";
 * emptyContent("nothing-recorded", [text("No assessment is recorded.")]).type; //=> "emptyContent"
 */
export function emptyContent(
  cause: EmptyContentFragment["cause"],
  reason: readonly InlineFragment[],
): EmptyContentFragment {
  return { type: "emptyContent", cause, reason };
}
