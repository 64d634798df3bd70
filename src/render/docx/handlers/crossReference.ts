import type { CrossReferenceFragment } from "../../../fragments/crossReference.js";
import type { DocxInlineHandler } from "../docxHandler.js";

/** A link to a bookmark, or the words alone where no place has that name. */
export const crossReference: DocxInlineHandler<CrossReferenceFragment> = (fragment, context) => {
  const anchor = context.ledger.bookmarkOf(fragment.target);
  if (anchor === undefined || context.linked) return context.inlines(fragment.children, context);
  const children = context.inlines(fragment.children, { ...context, linked: true });
  return [new context.docx.InternalHyperlink({ anchor, children })];
};
