import type { InlineFragment } from "../../fragments/inline.js";
import { inlineWords } from "../inlineWords.js";
import type { Wording } from "../wording/wording.js";

/** The words of inline fragments, without links and looks. */
export function wordsIn(fragments: readonly InlineFragment[], wording: Wording): string {
  return fragments
    .map((fragment) => {
      switch (fragment.type) {
        case "strong":
        case "emphasis":
        case "crossReference":
        case "link":
          return wordsIn(fragment.children, wording);
        default:
          return inlineWords(fragment, wording);
      }
    })
    .join("");
}
