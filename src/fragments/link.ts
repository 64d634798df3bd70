import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A link to a page outside the report. Only `https` addresses are links; a renderer prints the words of any other without one.
 *
 * @example
 * import { linkFragmentSchema, text, type LinkFragment } from "opsc/fragments";
 * const fragment: LinkFragment = {
 *   type: "link",
 *   url: "https://www.ohchr.org",
 *   children: [text("OHCHR")],
 * };
 * linkFragmentSchema.safeParse({ ...fragment, url: "javascript:alert(1)" }).success; //=> false
 */
export interface LinkFragment {
  /** Says that this is a link. */
  readonly type: "link";
  /** The address, beginning with `https://`. */
  readonly url: string;
  /** The words of the link. */
  readonly children: readonly InlineFragment[];
}

/** Validates a {@link LinkFragment}. */
export const linkFragmentSchema = z.strictObject({
  type: z.literal("link"),
  url: z.string().regex(/^https:\/\/[^\x00-\x20"<>\\/?#]+(?:[/?#][^\x00-\x20"<>\\]*)?$/, {
    error: "Expected an address that begins with https://.",
  }),
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<LinkFragment>;

/**
 * Makes a link.
 *
 * @param url - The address, beginning with `https://`.
 * @param children - The words of the link.
 * @returns The fragment.
 * @example
 * import { link, text } from "opsc/fragments";
 * link("https://www.ohchr.org", [text("OHCHR")]).url; //=> "https://www.ohchr.org"
 */
export function link(url: string, children: readonly InlineFragment[]): LinkFragment {
  return { type: "link", url, children };
}
