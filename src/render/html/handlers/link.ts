import type { LinkFragment } from "../../../fragments/link.js";
import type { HtmlHandler } from "../htmlHandler.js";
import { outward } from "../outward.js";

/** A link, or its words alone where the address may not be linked. */
export const link: HtmlHandler<LinkFragment> = (fragment, context) =>
  outward(fragment.url, context.inlines(fragment.children, context));
