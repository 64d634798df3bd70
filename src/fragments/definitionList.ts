import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * Terms with what they mean, or facts with their values.
 *
 * @example
 * import { definitionListFragmentSchema, text, type DefinitionListFragment } from "opsc/fragments";
 * const fragment: DefinitionListFragment = {
 *   type: "definitionList",
 *   items: [{ term: [text("No reply")], definition: [text("The State has not replied.")] }],
 * };
 * definitionListFragmentSchema.parse(fragment).items.length; //=> 1
 */
export interface DefinitionListFragment {
  /** Says that this is a list of definitions. */
  readonly type: "definitionList";
  /** Each term with its definition. */
  readonly items: readonly {
    /** The term. */
    readonly term: readonly InlineFragment[];
    /** What it means. */
    readonly definition: readonly InlineFragment[];
  }[];
}

/** Validates a {@link DefinitionListFragment}. */
export const definitionListFragmentSchema = z.strictObject({
  type: z.literal("definitionList"),
  items: z.array(
    z.strictObject({
      get term(): z.ZodType<InlineFragment[]> {
        return z.array(inlineFragmentSchema);
      },
      get definition(): z.ZodType<InlineFragment[]> {
        return z.array(inlineFragmentSchema);
      },
    }),
  ),
}) satisfies z.ZodType<DefinitionListFragment>;

/**
 * Makes a list of definitions.
 *
 * @param items - Each term with its definition.
 * @returns The fragment.
 * @example
 * import { definitionList, text } from "opsc/fragments";
 * definitionList([{ term: [text("State")], definition: [text("Turkmenistan")] }]).items.length; //=> 1
 */
export function definitionList(items: DefinitionListFragment["items"]): DefinitionListFragment {
  return { type: "definitionList", items };
}
