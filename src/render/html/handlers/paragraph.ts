import type { ParagraphFragment } from "../../../fragments/paragraph.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A paragraph. */
export const paragraph: HtmlHandler<ParagraphFragment> = (fragment, context) => [
  element("p", {}, context.inlines(fragment.children, context)),
];
