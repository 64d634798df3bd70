import type { StrongFragment } from "../../../fragments/strong.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** Text with the mark of the fragment. */
export const strong: HtmlHandler<StrongFragment> = (fragment, context) => [
  element("strong", {}, context.inlines(fragment.children, context)),
];
