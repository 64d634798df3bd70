import type { CrossReferenceFragment } from "../../../fragments/crossReference.js";
import type { MarkdownInlineHandler } from "../markdownHandler.js";

/** The words of the reference alone: places in Markdown have no names on which all its readers agree. */
export const crossReference: MarkdownInlineHandler<CrossReferenceFragment> = (fragment, context) =>
  context.inlines(fragment.children, context);
