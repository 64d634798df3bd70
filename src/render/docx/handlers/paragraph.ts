import type { ParagraphFragment } from "../../../fragments/paragraph.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";

/** A paragraph. */
export const paragraph: DocxBlockHandler<ParagraphFragment> = (fragment, context) => [
  blockParagraph("BodyText", context.inlines(fragment.children, context), context),
];
