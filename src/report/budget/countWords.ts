import type { BlockFragment } from "../../fragments/block.js";
import { blocksIn, linesOf } from "./linesOf.js";
import { englishForms } from "./englishForms.js";
import { lineText } from "./lineText.js";
import type { WordForms } from "./wordForms.js";
import { wordCounter } from "./wordCounter.js";

/** Counts the words of a block, with those of the blocks inside it. */
export function blockCounter(forms: WordForms): {
  readonly own: (block: BlockFragment) => number;
  readonly whole: (block: BlockFragment) => number;
} {
  const count = wordCounter(forms.language);
  const own = (block: BlockFragment): number => {
    let words = 0;
    for (const line of linesOf(block)) words += count(lineText(line, forms));
    if (block.type === "section") words += count(forms.provisions(block.provisions ?? []));
    return words;
  };
  const whole = (block: BlockFragment): number => {
    let words = own(block);
    for (const inner of blocksIn(block)) words += whole(inner);
    return words;
  };
  return { own, whole };
}

/**
 * Counts the words of blocks in the manner of limits of length: headings, text, tables, notes and citations, but no numbers of paragraphs
 * (`wordCountRules`). What stands between spaces is one word if it holds a letter or a digit; in scripts without spaces the word boundaries
 * of Unicode count. The sum over parts is the count of the whole. Takes time in proportion to the length.
 *
 * @param blocks - Blocks of a report.
 * @param forms - How dates, citations and numbers are written; in English where it is left out.
 * @returns The number of words.
 * @source Unicode Standard Annex 29 for scripts without spaces; the rest is a choice of this package (docs/report-outlines.md)
 * @example
 * import { citation, paragraph, text } from "opsc/fragments";
 * import { countWords } from "opsc/report";
 * countWords([paragraph([text("See "), citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 27, item: "a" }), text(".")])]); //=> 5
 */
export function countWords(blocks: readonly BlockFragment[], forms: WordForms = englishForms): number {
  const { whole } = blockCounter(forms);
  let words = 0;
  for (const block of blocks) words += whole(block);
  return words;
}
