import type { TextRun } from "docx";
import type { DocxContext } from "./docxHandler.js";
import { words } from "./words.js";

/**
 * A run of text in the look of its place.
 *
 * @param value - The words.
 * @param context - The place.
 * @param look - What differs from it.
 */
export function run(value: string, context: DocxContext, look: DocxContext["look"] = {}): TextRun {
  return new context.docx.TextRun({
    text: words(value),
    ...context.look,
    ...look,
    ...(context.linked ? { style: "Hyperlink" } : {}),
  });
}
