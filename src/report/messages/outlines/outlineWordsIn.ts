import type { ReportLanguage } from "../messagesIn.js";
import { english } from "./english.js";
import { french } from "./french.js";
import type { OutlineWords } from "./outlineWords.js";
import { russian } from "./russian.js";
import { spanish } from "./spanish.js";

const catalogues: Readonly<Record<ReportLanguage, OutlineWords>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
};

/** The words of the outlines in a language. */
export function outlineWordsIn(language: ReportLanguage): OutlineWords {
  return catalogues[language];
}
