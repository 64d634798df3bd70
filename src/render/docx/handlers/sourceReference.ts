import type { SourceReferenceFragment } from "../../../fragments/sourceReference.js";
import { inlineWords } from "../../inlineWords.js";
import type { DocxInlineHandler } from "../docxHandler.js";
import { outward } from "../outward.js";

/** The source as one line, since sentences are built around it, linked where its address may be. */
export const sourceReference: DocxInlineHandler<SourceReferenceFragment> = (fragment, context) =>
  outward(fragment.source.url, inlineWords(fragment, context.wording), context);
