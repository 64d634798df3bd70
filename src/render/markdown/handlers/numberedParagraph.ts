import type { NumberedParagraphFragment } from "../../../fragments/numberedParagraph.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** A paragraph that begins with its number. It is no list, so that the number survives whatever stands between two of them. */
export const numberedParagraph: MarkdownBlockHandler<NumberedParagraphFragment> = (fragment, context) => [
  {
    type: "paragraph",
    children: [
      { type: "strong", children: [{ type: "text", value: `${fragment.number}.` }] },
      { type: "text", value: " " },
      ...context.inlines(fragment.children, context),
    ],
  },
];
