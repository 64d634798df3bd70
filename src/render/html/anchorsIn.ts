import type { Fragment } from "../../fragments/fragment.js";
import { walkFragments } from "../../fragments/walkFragments.js";

/** Identifiers of the places in a report to which a cross-reference can lead. */
export function anchorsIn(fragments: readonly Fragment[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const fragment of walkFragments(fragments)) {
    switch (fragment.type) {
      case "section":
        anchors.add(fragment.id);
        break;
      case "numberedParagraph":
      case "table":
        if (fragment.id !== undefined) anchors.add(fragment.id);
        break;
      default:
    }
  }
  return anchors;
}
