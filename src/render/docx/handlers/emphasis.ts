import type { EmphasisFragment } from "../../../fragments/emphasis.js";
import type { DocxInlineHandler } from "../docxHandler.js";

/** The words inside, in italics. */
export const emphasis: DocxInlineHandler<EmphasisFragment> = (fragment, context) =>
  context.inlines(fragment.children, { ...context, look: { ...context.look, italics: true } });
