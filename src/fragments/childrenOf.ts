import type { Fragment } from "./fragment.js";

/**
 * The fragments directly inside a fragment, in reading order.
 *
 * @param fragment - Any fragment.
 * @returns Its children; none for a leaf.
 * @example
 * import { childrenOf, paragraph, text } from "opsc/fragments";
 * childrenOf(paragraph([text("a"), text("b")])).length; //=> 2
 */
export function childrenOf(fragment: Fragment): readonly Fragment[] {
  switch (fragment.type) {
    case "section":
    case "paragraph":
    case "numberedParagraph":
    case "note":
    case "strong":
    case "emphasis":
    case "crossReference":
    case "link":
      return fragment.children;
    case "list":
      return fragment.items.flat();
    case "table":
      return [
        ...fragment.caption,
        ...fragment.rows.flat().flatMap((cell) => cell.lines.flat()),
        ...(fragment.note ?? []),
      ];
    case "chart":
      return [...fragment.caption, fragment.data];
    case "finding":
      return fragment.message;
    case "emptyContent":
      return fragment.reason;
    case "definitionList":
      return fragment.items.flatMap((item) => [...item.term, ...item.definition]);
    case "text":
    case "date":
    case "citation":
    case "provisionReference":
    case "sourceReference":
    case "codedValue":
    case "quantity":
    case "figure":
      return [];
  }
}
