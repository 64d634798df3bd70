import type { BlockFragment } from "../../fragments/block.js";
import type { SectionFragment } from "../../fragments/section.js";
import type { Outline } from "../outlines/outline.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { blockCounter } from "./countWords.js";
import { blocksIn } from "./linesOf.js";
import type { WordForms } from "./wordForms.js";

/** The words of a report by the section of the outline to which they belong. */
interface SectionWords {
  /** Words of each section of the outline, without those of the sections inside it. */
  readonly own: ReadonlyMap<string, number>;
  /** Words in no section of the outline. */
  readonly outside: number;
}

/** Visits each block with the innermost section of the outline around it; null outside all of them. */
export function visitBlocks(
  report: readonly SectionFragment[],
  outline: Pick<Outline, "sections">,
  visit: (block: BlockFragment, section: string | null) => void,
): void {
  const names = new Set(outlineSections(outline).map(({ id }) => id));
  const go = (block: BlockFragment, around: string | null): void => {
    const section = block.type === "section" && names.has(block.id) ? block.id : around;
    visit(block, section);
    for (const inner of blocksIn(block)) go(inner, section);
  };
  for (const section of report) go(section, null);
}

/** Counts the words of a report by section of the outline, each word once. */
export function sectionWords(
  report: readonly SectionFragment[],
  outline: Pick<Outline, "sections">,
  forms: WordForms,
): SectionWords {
  const { own: wordsIn } = blockCounter(forms);
  const own = new Map<string, number>();
  let outside = 0;
  visitBlocks(report, outline, (block, section) => {
    const words = wordsIn(block);
    if (section === null) outside += words;
    else own.set(section, (own.get(section) ?? 0) + words);
  });
  return { own, outside };
}
