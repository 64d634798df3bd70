import { english } from "./english.js";
import type { ReportMessages } from "./reportMessages.js";

/**
 * A language in which reports can be written, as a BCP 47 tag.
 *
 * @example
 * import type { ReportLanguage } from "opsc/report";
 * const language: ReportLanguage = "en";
 * language; //=> "en"
 */
export type ReportLanguage = "en";

const catalogues: Readonly<Record<ReportLanguage, ReportMessages>> = { en: english };

/** The sentences of a language. */
export function messagesIn(language: ReportLanguage): ReportMessages {
  return catalogues[language];
}
