import type { EmptyContentFragment } from "../../../fragments/emptyContent.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";

/** The reason why a place is empty. */
export const emptyContent: DocxBlockHandler<EmptyContentFragment> = (fragment, context) => [
  blockParagraph("EmptyContent", context.inlines(fragment.reason, context), context),
];
