import type { LinkFragment } from "../../../fragments/link.js";
import type { DocxInlineHandler } from "../docxHandler.js";
import { outward } from "../outward.js";

/** A link, or its words alone where the address may not be linked. */
export const link: DocxInlineHandler<LinkFragment> = (fragment, context) =>
  outward(fragment.url, fragment.children, context);
