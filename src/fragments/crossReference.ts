import * as z from "zod";
import { fragmentIdSchema, type FragmentId } from "./fragmentId.js";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A reference to another place of the same report.
 *
 * @example
 * import { crossReferenceFragmentSchema, text, type CrossReferenceFragment } from "opsc/fragments";
 * const fragment: CrossReferenceFragment = {
 *   type: "crossReference",
 *   target: "deadlines",
 *   children: [text("see the deadlines")],
 * };
 * crossReferenceFragmentSchema.parse(fragment).target; //=> "deadlines"
 */
export interface CrossReferenceFragment {
  /** Says that this is a cross-reference. */
  readonly type: "crossReference";
  /** Identifier of a section, a numbered paragraph or a table of the report. */
  readonly target: FragmentId;
  /** The words of the reference. */
  readonly children: readonly InlineFragment[];
}

/** Validates a {@link CrossReferenceFragment}. */
export const crossReferenceFragmentSchema = z.strictObject({
  type: z.literal("crossReference"),
  target: fragmentIdSchema,
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<CrossReferenceFragment>;

/**
 * Makes a cross-reference.
 *
 * @param target - Identifier of the place.
 * @param children - The words of the reference.
 * @returns The fragment.
 * @example
 * import { crossReference, text } from "opsc/fragments";
 * crossReference("deadlines", [text("see the deadlines")]).target; //=> "deadlines"
 */
export function crossReference(
  target: FragmentId,
  children: readonly InlineFragment[],
): CrossReferenceFragment {
  return { type: "crossReference", target, children };
}
