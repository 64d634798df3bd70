import { childrenOf } from "../fragments/childrenOf.js";
import type { Fragment } from "../fragments/fragment.js";
import { walkFragments } from "../fragments/walkFragments.js";
import { inlineWords, type LeafFragment } from "../render/inlineWords.js";
import { wordingIn } from "../render/wording/wordingIn.js";

const english = wordingIn("en");

/** The words of fragments in one line, for a terminal. */
export function fragmentText(fragments: readonly Fragment[]): string {
  return Array.from(walkFragments(fragments))
    .filter((fragment) => childrenOf(fragment).length === 0)
    .map((fragment) => inlineWords(fragment as LeafFragment, english))
    .join("");
}
