import { english } from "./english.js";
import type { ReportMessages } from "./reportMessages.js";

const catalogues = { en: english } as const satisfies Record<string, ReportMessages>;

/**
 * A language in which reports can be written, as a BCP 47 tag.
 *
 * @example
 * import type { ReportLanguage } from "opsc/report";
 * const language: ReportLanguage = "en";
 * language; //=> "en"
 */
export type ReportLanguage = keyof typeof catalogues;

/** The sentences of a language. */
export function messagesIn(language: ReportLanguage): ReportMessages {
  return catalogues[language];
}
