import { InvalidArgumentError } from "commander";
import { docxLibrary } from "../render/docx/docxLibrary.js";
import { toDocx } from "../render/docx/toDocx.js";
import { toHtml } from "../render/html/toHtml.js";
import { toMarkdown } from "../render/markdown/toMarkdown.js";
import type { Renderable } from "../render/renderable.js";
import { toJson } from "../render/toJson.js";
import { UsageError } from "./context.js";

/** Writes a report in a form, as text or as bytes. */
type Writer = (report: Renderable) => string | Promise<Uint8Array>;

const writers = {
  md: toMarkdown,
  html: toHtml,
  docx: toDocx,
  json: toJson,
} as const satisfies Record<string, Writer>;

/** A form in which a report is written. */
export type ReportFormat = keyof typeof writers;

const isFormat = (word: string): word is ReportFormat => Object.hasOwn(writers, word);

/** Reads the forms of a report, with commas between them; one that is named twice is written once. */
export function reportFormats(text: string): readonly ReportFormat[] {
  const words = text.split(",").map((word) => word.trim());
  if (words.every(isFormat)) return [...new Set(words)];
  throw new InvalidArgumentError(`Expected one or more of ${Object.keys(writers).join(", ")}, with commas.`);
}

/** Whether a form is text that can be printed. */
export function isText(format: ReportFormat): format is Exclude<ReportFormat, "docx"> {
  return format !== "docx";
}

/** A report as text, to be printed. */
export function printedReport(report: Renderable, format: Exclude<ReportFormat, "docx">): string {
  return writers[format](report);
}

/** A report in every form that is asked for, by the name of the file, which is `name` with the form behind it; a renderer that is not installed is wrong usage. */
export async function reportFiles(
  report: Renderable,
  formats: readonly ReportFormat[],
  name = "follow-up",
): Promise<Record<string, string | Uint8Array>> {
  if (formats.includes("docx")) {
    await docxLibrary().catch((error: unknown) => {
      throw error instanceof Error ? new UsageError(error.message) : error;
    });
  }
  const files: Record<string, string | Uint8Array> = {};
  for (const format of formats) files[`${name}.${format}`] = await writers[format](report);
  return files;
}
