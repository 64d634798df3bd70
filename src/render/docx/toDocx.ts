import type { Renderable } from "../renderable.js";
import { chartPictures } from "./chartPictures.js";
import { coreProperties } from "./coreProperties.js";
import { docxLibrary } from "./docxLibrary.js";
import type { DocxOptions } from "./docxOptions.js";
import { proofingLanguage } from "./proofingLanguage.js";
import { withoutTimes } from "./withoutTimes.js";
import { wordDocument } from "./wordDocument.js";

/**
 * Writes a report as a Word document: headings and numbered paragraphs that Word knows as such, a table of contents, tables whose
 * headings come again on every page, footnotes, links inside and to `https` addresses only, the language for the spelling checker.
 * The mark of made-up data stands at the head of every page. A chart with a drawing stands as SVG over its table, its words being the
 * alternative text.
 *
 * Control characters and characters that turn the direction of writing are taken out. The same report gives the same bytes.
 *
 * @param report - A report.
 * @param options - The drawings of its charts.
 * @returns The bytes of a `.docx` file. It names no author and no time.
 * @throws Error where the package `docx` is not installed, with the command that installs it; TypeError for drawings that `drawCharts` did
 *   not make, and for a picture that is no PNG.
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
export async function toDocx(report: Renderable, options: DocxOptions = {}): Promise<Uint8Array> {
  const pictures = await chartPictures(report, options);
  const docx = await docxLibrary();
  const { document, media } = wordDocument(report, docx, pictures);
  const files = [
    coreProperties(report.title, proofingLanguage(report.language)),
    // The package packs bytes as well as it packs text, which alone its type names.
    ...media.map(({ path, data }) => ({ path: `word/${path}`, data: data as string })),
  ];
  const packed = await docx.Packer.toArrayBuffer(document, undefined, files);
  return withoutTimes(new Uint8Array(packed));
}
