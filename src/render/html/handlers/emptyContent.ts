import type { EmptyContentFragment } from "../../../fragments/emptyContent.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** The reason why a place is empty. */
export const emptyContent: HtmlHandler<EmptyContentFragment> = (fragment, context) => [
  element(
    "p",
    { className: ["empty"], dataCause: fragment.cause },
    context.inlines(fragment.reason, context),
  ),
];
