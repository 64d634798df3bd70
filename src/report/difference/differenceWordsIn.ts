import type { ReportLanguage } from "../messages/messagesIn.js";
import { differenceWords, type DifferenceWords } from "./differenceWords.js";
import { frenchDifferenceWords } from "./frenchDifferenceWords.js";
import { russianDifferenceWords } from "./russianDifferenceWords.js";
import { spanishDifferenceWords } from "./spanishDifferenceWords.js";

const words: Readonly<Record<ReportLanguage, DifferenceWords>> = {
  en: differenceWords,
  fr: frenchDifferenceWords,
  es: spanishDifferenceWords,
  ru: russianDifferenceWords,
};

/**
 * The words of the section that shows a difference, in a language.
 *
 * @param language - The language.
 * @returns The words.
 * @example
 * import { differenceWordsIn } from "opsc/report";
 * differenceWordsIn("ru").columns.was; //=> "Было"
 */
export function differenceWordsIn(language: ReportLanguage): DifferenceWords {
  return words[language];
}
