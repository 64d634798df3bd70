import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";

/**
 * A source with its locator, written as one line and linked where it has an `https` address.
 *
 * @example
 * import { sourceReferenceFragmentSchema, type SourceReferenceFragment } from "opsc/fragments";
 * const fragment: SourceReferenceFragment = { type: "sourceReference", source: { title: "CRC/C/TKM/5-6" } };
 * sourceReferenceFragmentSchema.parse(fragment).source.title; //=> "CRC/C/TKM/5-6"
 */
export interface SourceReferenceFragment {
  /** Says that this is a source. */
  readonly type: "sourceReference";
  /** The source. */
  readonly source: Source;
}

/** Validates a {@link SourceReferenceFragment}. */
export const sourceReferenceFragmentSchema = z.strictObject({
  type: z.literal("sourceReference"),
  source: sourceSchema,
}) satisfies z.ZodType<SourceReferenceFragment>;

/**
 * Makes a reference to a source.
 *
 * @param source - The source.
 * @returns The fragment.
 * @example
 * import { sourceReference } from "opsc/fragments";
 * sourceReference({ title: "OPSC", locator: "art. 12" }).source.locator; //=> "art. 12"
 */
export function sourceReference(source: Source): SourceReferenceFragment {
  return { type: "sourceReference", source };
}
