import type { IParagraphOptions, Paragraph, ParagraphChild } from "docx";
import type { DocxContext } from "./docxHandler.js";
import { step } from "./measures.js";

/**
 * A paragraph in its place: set in as deep as the lists around it, with the mark of the entry where it is the first.
 *
 * @param style - Identifier of its style.
 * @param children - What it holds.
 * @param context - The place.
 * @param options - What else it has.
 */
export function blockParagraph(
  style: string,
  children: readonly ParagraphChild[],
  context: DocxContext,
  options: IParagraphOptions = {},
): Paragraph {
  const { docx, indent, mark } = context;
  return new docx.Paragraph({
    style,
    children,
    ...(indent > 0 && mark === undefined ? { indent: { left: indent * step } } : {}),
    ...(mark === undefined
      ? {}
      : { numbering: { ...mark, level: Math.min(indent, 6) - 1 }, spacing: { after: 60 } }),
    ...options,
  });
}
