import type { StrongFragment } from "../../../fragments/strong.js";
import type { MarkdownInlineHandler } from "../markdownHandler.js";

/** Text with the mark of the fragment. */
export const strong: MarkdownInlineHandler<StrongFragment> = (fragment, context) => [
  { type: "strong", children: context.inlines(fragment.children, context) },
];
