import { InvalidArgumentError } from "commander";
import type { ChartDrawings } from "../render/charts/chartDrawings.js";
import { docxLibrary } from "../render/docx/docxLibrary.js";
import { toDocx } from "../render/docx/toDocx.js";
import { toHtml } from "../render/html/toHtml.js";
import { toMarkdown } from "../render/markdown/toMarkdown.js";
import type { Renderable } from "../render/renderable.js";
import { toJson } from "../render/toJson.js";
import { chartsOf } from "./chartsOf.js";
import { UsageError, type CommandContext } from "./context.js";
import { messageOf } from "./reasonOf.js";

/** Writes a report in a form, as text or as bytes. */
type Writer = (report: Renderable, drawings?: ChartDrawings) => string | Promise<Uint8Array>;

const writers = {
  md: (report: Renderable) => toMarkdown(report),
  html: (report: Renderable, drawings?: ChartDrawings) => toHtml(report, { drawings }),
  docx: (report: Renderable, drawings?: ChartDrawings) => toDocx(report, { drawings }),
  json: (report: Renderable) => toJson(report),
} as const satisfies Record<string, Writer>;

/** A form in which a report is written. */
export type ReportFormat = keyof typeof writers;

/** A form that is text, and can be printed. */
export type TextFormat = Exclude<ReportFormat, "docx">;

const isFormat = (word: string): word is ReportFormat => Object.hasOwn(writers, word);

/** Reads the forms of a report, with commas between them; one that is named twice is written once. */
export function reportFormats(text: string): readonly ReportFormat[] {
  const words = text.split(",").map((word) => word.trim());
  if (words.every(isFormat)) return [...new Set(words)];
  throw new InvalidArgumentError(`Expected one or more of ${Object.keys(writers).join(", ")}, with commas.`);
}

/** Whether a form is text that can be printed. */
export function isText(format: ReportFormat): format is TextFormat {
  return format !== "docx";
}

/** A report as text, to be printed. */
export function printedReport(report: Renderable, format: TextFormat): string {
  return writers[format](report);
}

/**
 * A report in every form that is asked for, by the name of the file, which is `name` with the form behind it. Charts are drawn where what
 * draws them is installed; a renderer of Word documents that is not is wrong usage.
 */
export async function reportFiles(
  report: Renderable,
  formats: readonly ReportFormat[],
  context: CommandContext,
  name = "follow-up",
  library: () => Promise<unknown> = docxLibrary,
): Promise<Record<string, string | Uint8Array>> {
  if (formats.includes("docx")) {
    await library().catch((error: unknown) => {
      throw new UsageError(messageOf(error));
    });
  }
  const isDrawn = formats.some((format) => format === "html" || format === "docx");
  const drawings = isDrawn ? await chartsOf(report, context) : undefined;
  const files: Record<string, string | Uint8Array> = {};
  for (const format of formats) files[`${name}.${format}`] = await writers[format](report, drawings);
  return files;
}
