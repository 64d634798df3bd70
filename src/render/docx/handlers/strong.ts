import type { StrongFragment } from "../../../fragments/strong.js";
import type { DocxInlineHandler } from "../docxHandler.js";

/** The words inside, in bold. */
export const strong: DocxInlineHandler<StrongFragment> = (fragment, context) =>
  context.inlines(fragment.children, { ...context, look: { ...context.look, bold: true } });
