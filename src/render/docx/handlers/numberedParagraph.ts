import type { NumberedParagraphFragment } from "../../../fragments/numberedParagraph.js";
import { anchored } from "../anchored.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";
import { paragraphNumbers } from "../numbering.js";

/** A paragraph with its number: counted by Word where Word comes to the same numbers, else written out. */
export const numberedParagraph: DocxBlockHandler<NumberedParagraphFragment> = (fragment, context) => {
  const { docx, counted } = context;
  const children = anchored(fragment.id, context.inlines(fragment.children, context), context);
  const place = { ...context, mark: undefined };
  if (counted) {
    const numbering = { reference: paragraphNumbers, instance: 0, level: 0 };
    return [blockParagraph("NumberedParagraph", children, place, { numbering })];
  }
  const number = new docx.TextRun({ children: [`${fragment.number}.`, new docx.Tab()] });
  return [blockParagraph("NumberedParagraph", [number, ...children], place)];
};
