import type { ParagraphChild } from "docx";
import type { DocxContext } from "./docxHandler.js";
import { inParagraph } from "./inParagraph.js";

/**
 * Puts the bookmark of a fragment around its words.
 *
 * @param id - Identifier of the fragment, where it has one.
 * @param children - Its words.
 * @param context - The place.
 */
export function anchored(
  id: string | undefined,
  children: readonly ParagraphChild[],
  { docx, ledger }: DocxContext,
): ParagraphChild[] {
  const name = id === undefined ? undefined : ledger.placeOf(id);
  if (name === undefined) return [...children];
  const number = ledger.next();
  return [
    inParagraph(new docx.BookmarkStart(name, number)),
    ...children,
    inParagraph(new docx.BookmarkEnd(number)),
  ];
}
