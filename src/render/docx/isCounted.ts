import type { Fragment } from "../../fragments/fragment.js";
import { walkFragments } from "../../fragments/walkFragments.js";

/** Whether Word, which counts from 1, comes to the numbers that the paragraphs of a report have. */
export function isCounted(fragments: readonly Fragment[]): boolean {
  let last = 0;
  for (const fragment of walkFragments(fragments)) {
    if (fragment.type !== "numberedParagraph") continue;
    last += 1;
    if (fragment.number !== last) return false;
  }
  return true;
}
