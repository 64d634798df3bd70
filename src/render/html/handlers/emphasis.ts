import type { EmphasisFragment } from "../../../fragments/emphasis.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** Text with the mark of the fragment. */
export const emphasis: HtmlHandler<EmphasisFragment> = (fragment, context) => [
  element("em", {}, context.inlines(fragment.children, context)),
];
