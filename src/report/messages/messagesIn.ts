import { english } from "./english.js";
import { french } from "./french.js";
import type { ReportMessages } from "./reportMessages.js";
import { russian } from "./russian.js";
import { spanish } from "./spanish.js";

/**
 * The languages in which reports can be written, as BCP 47 tags, in the order in which this package came to them.
 *
 * @example
 * import { reportLanguages } from "opsc/report";
 * reportLanguages; //=> ["en", "fr", "es", "ru"]
 */
export const reportLanguages = ["en", "fr", "es", "ru"] as const;

/**
 * A language in which reports can be written, as a BCP 47 tag.
 *
 * @example
 * import type { ReportLanguage } from "opsc/report";
 * const language: ReportLanguage = "fr";
 * language; //=> "fr"
 */
export type ReportLanguage = (typeof reportLanguages)[number];

const catalogues: Readonly<Record<ReportLanguage, ReportMessages>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
};

/** The sentences of a language. */
export function messagesIn(language: ReportLanguage): ReportMessages {
  return catalogues[language];
}
