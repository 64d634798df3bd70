import type { CrossReferenceFragment } from "../../../fragments/crossReference.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A link inside the report, or the words alone where no place has that name. */
export const crossReference: HtmlHandler<CrossReferenceFragment> = (fragment, context) => {
  const children = context.inlines(fragment.children, context);
  return context.anchors.has(fragment.target)
    ? [element("a", { href: `#${fragment.target}` }, children)]
    : children;
};
