import { inlineWords, type LeafFragment } from "../../inlineWords.js";
import type { DocxInlineHandler } from "../docxHandler.js";
import { run } from "../run.js";

/** The words of a leaf. */
export const leaf: DocxInlineHandler<LeafFragment> = (fragment, context) => [
  run(inlineWords(fragment, context.wording), context),
];
