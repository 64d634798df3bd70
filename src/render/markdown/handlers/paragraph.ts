import type { ParagraphFragment } from "../../../fragments/paragraph.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** A paragraph. */
export const paragraph: MarkdownBlockHandler<ParagraphFragment> = (fragment, context) => [
  { type: "paragraph", children: context.inlines(fragment.children, context) },
];
