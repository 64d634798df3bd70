import type { ReportLanguage } from "../messages/messagesIn.js";
import { englishForms } from "./englishForms.js";
import { frenchForms } from "./frenchForms.js";
import { russianForms } from "./russianForms.js";
import { spanishForms } from "./spanishForms.js";
import type { WordForms } from "./wordForms.js";

const forms: Readonly<Record<ReportLanguage, WordForms>> = {
  en: englishForms,
  fr: frenchForms,
  es: spanishForms,
  ru: russianForms,
};

/**
 * How dates, provisions, citations, numbers and figures are written in a language, which is how renderers print them; so that what is counted and
 * compared is what a reader sees.
 *
 * @param language - The language.
 * @returns The forms.
 * @example
 * import { wordFormsIn } from "opsc/report";
 * wordFormsIn("ru").date("2015-01-30"); //=> "30 января 2015 года"
 * wordFormsIn("fr").provision("9.4"); //=> "art. 9, par. 4"
 */
export function wordFormsIn(language: ReportLanguage): WordForms {
  return forms[language];
}
