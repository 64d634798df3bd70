import type { NumberedParagraphFragment } from "../../../fragments/numberedParagraph.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A paragraph that begins with its number. */
export const numberedParagraph: HtmlHandler<NumberedParagraphFragment> = (fragment, context) => [
  element("p", { id: fragment.id, className: ["numbered"] }, [
    element("span", { className: ["number"] }, [`${fragment.number}.`]),
    " ",
    ...context.inlines(fragment.children, context),
  ]),
];
