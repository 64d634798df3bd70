import type { BlockFragment } from "../fragments/block.js";
import type { SectionFragment } from "../fragments/section.js";

/**
 * Numbers the numbered paragraphs of a report through, from 1, in reading order.
 *
 * @param sections - The sections; the numbers that they have are replaced.
 * @returns New sections.
 */
export function numberParagraphs(sections: readonly SectionFragment[]): SectionFragment[] {
  let number = 0;
  const numbered = (fragment: BlockFragment): BlockFragment => {
    switch (fragment.type) {
      case "section":
        return { ...fragment, children: fragment.children.map(numbered) };
      case "list":
        return { ...fragment, items: fragment.items.map((item) => item.map(numbered)) };
      case "numberedParagraph":
        number += 1;
        return { ...fragment, number };
      default:
        return fragment;
    }
  };
  return sections.map((section) => ({ ...section, children: section.children.map(numbered) }));
}
