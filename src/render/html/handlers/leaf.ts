import { inlineWords, type LeafFragment } from "../../inlineWords.js";
import { textNode } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** The words of a leaf as text. */
export const leaf: HtmlHandler<LeafFragment> = (fragment, { wording }) => [
  textNode(inlineWords(fragment, wording)),
];
