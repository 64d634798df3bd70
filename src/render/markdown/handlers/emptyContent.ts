import type { EmptyContentFragment } from "../../../fragments/emptyContent.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** The reason why a place is empty, as stressed text. */
export const emptyContent: MarkdownBlockHandler<EmptyContentFragment> = (fragment, context) => [
  {
    type: "paragraph",
    children: [{ type: "emphasis", children: context.inlines(fragment.reason, context) }],
  },
];
