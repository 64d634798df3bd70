import type { ListFragment } from "../../../fragments/list.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A list; an entry that is one paragraph is written without the paragraph. */
export const list: HtmlHandler<ListFragment> = (fragment, context) => [
  element(
    fragment.ordered ? "ol" : "ul",
    {},
    fragment.items.map((item) => {
      const [only] = item;
      const plain = item.length === 1 && only?.type === "paragraph";
      return element(
        "li",
        {},
        plain ? context.inlines(only.children, context) : context.blocks(item, context),
      );
    }),
  ),
];
