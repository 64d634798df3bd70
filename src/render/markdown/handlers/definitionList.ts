import type { DefinitionListFragment } from "../../../fragments/definitionList.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** Terms in bold before what they mean, as a list: Markdown has no list of definitions. */
export const definitionList: MarkdownBlockHandler<DefinitionListFragment> = (fragment, context) => [
  {
    type: "list",
    ordered: false,
    spread: false,
    children: fragment.items.map(({ term, definition }) => ({
      type: "listItem",
      spread: false,
      children: [
        {
          type: "paragraph",
          children: [
            { type: "strong", children: context.inlines(term, context) },
            { type: "text", value: context.wording.punctuation.colon },
            ...context.inlines(definition, context),
          ],
        },
      ],
    })),
  },
];
