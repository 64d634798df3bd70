import type { FileChild, ISectionOptions } from "docx";
import type { DocxContext } from "./docxHandler.js";
import { margin, sheet } from "./measures.js";

/** Blocks one after another that stand on pages of one kind. */
interface Stretch {
  /** Whether the pages lie on their side. */
  readonly wide: boolean;
  /** The blocks. */
  readonly children: FileChild[];
}

const stretches = (blocks: readonly FileChild[], { ledger }: DocxContext): Stretch[] => {
  let last: Stretch = { wide: false, children: [] };
  const found = [last];
  for (const block of blocks) {
    const wide = ledger.wide.has(block);
    if (wide !== last.wide) {
      // Headings go with what they head.
      const kept = last.children.findLastIndex((child) => !ledger.headings.has(child));
      last = { wide, children: wide ? last.children.splice(kept + 1) : [] };
      found.push(last);
    }
    last.children.push(block);
  }
  return found.filter(({ children }) => children.length > 0);
};

/**
 * Parts the document into sections of standing pages and pages on their side, each with the number of the page at its foot and, where
 * the data are made up, with the mark of it at its head.
 *
 * @param blocks - All the blocks.
 * @param synthetic - Whether the data are made up.
 * @param context - The document.
 */
export function pages(
  blocks: readonly FileChild[],
  synthetic: boolean,
  context: DocxContext,
): ISectionOptions[] {
  const { docx, wording } = context;
  const alignment = docx.AlignmentType.END;
  return stretches(blocks, context).map(({ wide, children }) => ({
    children,
    properties: {
      page: {
        size: { ...sheet, orientation: wide ? "landscape" : "portrait" },
        margin: { top: margin, right: margin, bottom: margin, left: margin, header: 567, footer: 567 },
      },
    },
    ...(synthetic
      ? {
          headers: {
            default: new docx.Header({
              children: [
                new docx.Paragraph({
                  style: "Header",
                  alignment,
                  children: [new docx.TextRun(wording.syntheticShort)],
                }),
              ],
            }),
          },
        }
      : {}),
    footers: {
      default: new docx.Footer({
        children: [
          new docx.Paragraph({
            style: "Footer",
            alignment,
            children: [
              new docx.TextRun({ children: [docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
  }));
}
