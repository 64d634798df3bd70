import * as z from "zod";
import { blockFragmentSchema, type BlockFragment } from "./block.js";

/**
 * A list, each entry of which holds blocks.
 *
 * @example
 * import { listFragmentSchema, paragraph, text, type ListFragment } from "opsc/fragments";
 * const fragment: ListFragment = { type: "list", ordered: false, items: [[paragraph([text("One law")])]] };
 * listFragmentSchema.parse(fragment).items.length; //=> 1
 */
export interface ListFragment {
  /** Says that this is a list. */
  readonly type: "list";
  /** Whether the order of the entries means something. */
  readonly ordered: boolean;
  /** The entries. */
  readonly items: readonly (readonly BlockFragment[])[];
}

/** Validates a {@link ListFragment}. */
export const listFragmentSchema = z.strictObject({
  type: z.literal("list"),
  ordered: z.boolean(),
  get items(): z.ZodType<BlockFragment[][]> {
    return z.array(z.array(blockFragmentSchema));
  },
}) satisfies z.ZodType<ListFragment>;

/**
 * Makes a list.
 *
 * @param items - The entries.
 * @param options - Whether the order means something; it does not where this is left out.
 * @returns The fragment.
 * @example
 * import { list, paragraph, text } from "opsc/fragments";
 * list([[paragraph([text("One law")])]]).ordered; //=> false
 */
export function list(
  items: readonly (readonly BlockFragment[])[],
  options: { readonly ordered?: boolean | undefined } = {},
): ListFragment {
  return { type: "list", ordered: options.ordered ?? false, items };
}
