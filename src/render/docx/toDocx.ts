import type { Renderable } from "../renderable.js";
import { coreProperties } from "./coreProperties.js";
import { docxLibrary } from "./docxLibrary.js";
import { proofingLanguage } from "./proofingLanguage.js";
import { withoutTimes } from "./withoutTimes.js";
import { wordDocument } from "./wordDocument.js";

/**
 * Writes a report as a Word document: headings and numbered paragraphs that Word knows as such, a table of contents, tables whose
 * headings come again on every page, footnotes, links inside and to `https` addresses only, the language for the spelling checker.
 * The mark of made-up data stands at the head of every page.
 *
 * Control characters and characters that turn the direction of writing are taken out. The same report gives the same bytes.
 *
 * @param report - A report.
 * @returns The bytes of a `.docx` file. It names no author and no time.
 * @throws Error where the package `docx` is not installed, with the command that installs it.
 * @example
 * import { toDocx } from "opsc/render";
 * const bytes = await toDocx({
 *   title: "Follow-up",
 *   language: "en",
 *   asOf: "2025-04-01",
 *   synthetic: false,
 *   fragments: [],
 * });
 * String.fromCharCode(...bytes.slice(0, 2)); //=> "PK"
 */
export async function toDocx(report: Renderable): Promise<Uint8Array> {
  const docx = await docxLibrary();
  const properties = coreProperties(report.title, proofingLanguage(report.language));
  const packed = await docx.Packer.toArrayBuffer(wordDocument(report, docx), undefined, [properties]);
  return withoutTimes(new Uint8Array(packed));
}
