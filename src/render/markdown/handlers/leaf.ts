import { inlineWords, type LeafFragment } from "../../inlineWords.js";
import type { MarkdownInlineHandler } from "../markdownHandler.js";

/** The words of a leaf as text. */
export const leaf: MarkdownInlineHandler<LeafFragment> = (fragment, { wording }) => [
  { type: "text", value: inlineWords(fragment, wording) },
];
