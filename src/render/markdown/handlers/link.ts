import type { PhrasingContent } from "mdast";
import type { LinkFragment } from "../../../fragments/link.js";
import { safeAddress } from "../../safeAddress.js";
import type { MarkdownInlineHandler } from "../markdownHandler.js";

/** A link, or its words alone where the address may not be linked. */
export const link: MarkdownInlineHandler<LinkFragment> = (fragment, context): PhrasingContent[] => {
  const children = context.inlines(fragment.children, context);
  const url = safeAddress(fragment.url);
  return url === undefined ? children : [{ type: "link", url, children }];
};
