import type { ListFragment } from "../../../fragments/list.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** A list; tight where every entry is one block. */
export const list: MarkdownBlockHandler<ListFragment> = (fragment, context) => {
  const spread = fragment.items.some((item) => item.length > 1);
  return [
    {
      type: "list",
      ordered: fragment.ordered,
      spread,
      children: fragment.items.map((item) => ({
        type: "listItem",
        spread,
        children: context.blocks(item, context),
      })),
    },
  ];
};
