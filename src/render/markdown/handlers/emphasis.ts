import type { EmphasisFragment } from "../../../fragments/emphasis.js";
import type { MarkdownInlineHandler } from "../markdownHandler.js";

/** Text with the mark of the fragment. */
export const emphasis: MarkdownInlineHandler<EmphasisFragment> = (fragment, context) => [
  { type: "emphasis", children: context.inlines(fragment.children, context) },
];
