import type { ParagraphChild } from "docx";

/**
 * A component as something that stands in a paragraph. The package's type names only some of the classes that can.
 *
 * @param component - A bookmark, a link or a part of a field.
 */
export function inParagraph(component: object): ParagraphChild {
  return component as ParagraphChild;
}
