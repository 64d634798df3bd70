import type { ReportLanguage } from "../messagesIn.js";
import { english } from "./english.js";
import { french } from "./french.js";
import type { PeriodicMessages } from "./periodicMessages.js";
import { russian } from "./russian.js";
import { spanish } from "./spanish.js";

const catalogues: Readonly<Record<ReportLanguage, PeriodicMessages>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
};

/** The sentences of a periodic report in a language. */
export function periodicMessagesIn(language: ReportLanguage): PeriodicMessages {
  return catalogues[language];
}
