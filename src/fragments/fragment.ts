import * as z from "zod";
import { blockFragmentSchema, type BlockFragment } from "./block.js";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A typed node of a report: a block or something inside a line. It is plain data; renderers turn it into a document.
 *
 * @example
 * import { fragmentSchema, type Fragment } from "opsc/fragments";
 * const fragment: Fragment = { type: "provisionReference", id: "3.1.c" };
 * fragmentSchema.parse(fragment).type; //=> "provisionReference"
 */
export type Fragment = BlockFragment | InlineFragment;

/** Validates a {@link Fragment} to any depth. */
export const fragmentSchema: z.ZodType<Fragment> = z.union([blockFragmentSchema, inlineFragmentSchema]);

/**
 * The name of a kind of fragment.
 *
 * @example
 * import type { FragmentType } from "opsc/fragments";
 * const type: FragmentType = "table";
 * type; //=> "table"
 */
export type FragmentType = Fragment["type"];
