import type { ParagraphChild } from "docx";
import type { DocxContext } from "./docxHandler.js";

/**
 * The mark of a new footnote.
 *
 * @param write - Writes what stands in it.
 * @param context - The place of the mark.
 */
export function footnote(
  write: (context: DocxContext) => readonly ParagraphChild[],
  context: DocxContext,
): ParagraphChild {
  const { docx, ledger } = context;
  const inside = write({ ...context, look: {}, footnotes: false });
  const text = new docx.Paragraph({ style: "FootnoteText", children: [new docx.TextRun(" "), ...inside] });
  return new docx.FootnoteReferenceRun(ledger.footnote(text));
}
