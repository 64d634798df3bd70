import type { ReportLanguage } from "../messages/messagesIn.js";
import { outlineWordsIn } from "../messages/outlines/outlineWordsIn.js";
import type { Outline } from "./outline.js";
import type { OutlineKind } from "./outlineKinds.js";
import { outlineMakers } from "./outlineMakers.js";

/**
 * An outline of the package in a language: the same sections, tables and limits, with titles, headings, what each section asks and what is
 * counted in that language. What `verified` says is of the source, not of the translation, which is the package's own.
 *
 * @param kind - The kind of report, which is the name of its outline.
 * @param language - The language.
 * @returns The outline.
 * @example
 * import { outlineIn, outlineOf } from "opsc/report";
 * const outline = outlineIn("initial-report", "fr");
 * outline.sections[3]?.heading; //=> "Prévention"
 * outline.sections.map(({ id }) => id).join() === outlineOf("initial-report").sections.map(({ id }) => id).join(); //=> true
 */
export function outlineIn(kind: OutlineKind, language: ReportLanguage): Outline {
  return outlineMakers[kind](outlineWordsIn(language));
}
