import type { FileChild, Paragraph, TableCell as WordCell } from "docx";
import type { TableColumn, TableFragment } from "../../../fragments/table.js";
import type { TableCell } from "../../../fragments/tableCell.js";
import { anchored } from "../anchored.js";
import { blockParagraph } from "../blockParagraph.js";
import { columnWidths } from "../columnWidths.js";
import type { DocxBlockHandler, DocxContext } from "../docxHandler.js";
import { step, textWidth } from "../measures.js";
import { cellLines } from "../numbering.js";
import { run } from "../run.js";
import { cellMargins, headShade, tableBorders } from "../tableLook.js";
import { wordsIn } from "../wordsIn.js";

/** From so many columns on a table stands on a page on its side. */
const wideFrom = 7;

/** A row of so many characters or fewer is not split between two pages. */
const shortUpTo = 1_200;

const linesOf = (column: TableColumn, cell: TableCell | undefined, context: DocxContext): Paragraph[] => {
  const { docx } = context;
  const lines = cell?.lines ?? [];
  const place = column.rowHeader === true ? { ...context, look: { ...context.look, bold: true } } : context;
  return (lines.length === 0 ? [[]] : lines).map(
    (line) =>
      new docx.Paragraph({
        style: "TableText",
        children: context.inlines(line, place),
        ...(column.align === "end" ? { alignment: docx.AlignmentType.END } : {}),
        ...(lines.length > 1 ? { numbering: { reference: cellLines, instance: 0, level: 0 } } : {}),
      }),
  );
};

/** A table with caption, headings that come again on every page, and its note. */
export const table: DocxBlockHandler<TableFragment> = (fragment, context) => {
  const { docx, ledger, indent, wording } = context;
  const { columns, rows, note } = fragment;
  const wide = columns.length >= wideFrom;
  const outside = { ...context, mark: undefined, footnotes: false };
  const place = { ...outside, look: {} };
  const room = textWidth(wide) - Math.min(indent, 6) * step;
  const cells = rows.map((row) =>
    columns.map((_, index) => (row[index]?.lines ?? []).map((line) => wordsIn(line, wording))),
  );
  const widths = columnWidths(
    columns.map(({ label }, index) => ({ label, cells: cells.map((row) => row[index]!.join(" ")) })),
    room,
  );
  const cellOf = (children: readonly Paragraph[], index: number, head: boolean): WordCell =>
    new docx.TableCell({
      children,
      width: { size: widths[index]!, type: docx.WidthType.DXA },
      ...(head ? { shading: headShade, verticalAlign: docx.VerticalAlignTable.BOTTOM } : {}),
    });
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, align }, index) => {
      const alignment = align === "end" ? { alignment: docx.AlignmentType.END } : {};
      const children = [run(label, place, { bold: true })];
      return cellOf([new docx.Paragraph({ style: "TableHead", children, ...alignment })], index, true);
    }),
  });
  const body = rows.map(
    (row, at) =>
      new docx.TableRow({
        cantSplit: cells[at]!.flat().join("").length <= shortUpTo,
        children: columns.map((column, index) => cellOf(linesOf(column, row[index], place), index, false)),
      }),
  );
  const caption = anchored(fragment.id, context.inlines(fragment.caption, outside), outside);
  const blocks: FileChild[] = [
    blockParagraph("Caption", caption, outside),
    new docx.Table({
      rows: [head, ...body],
      columnWidths: widths,
      width: { size: room, type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      borders: tableBorders,
      margins: cellMargins,
      ...(indent > 0 ? { indent: { size: Math.min(indent, 6) * step, type: docx.WidthType.DXA } } : {}),
    }),
    note === undefined
      ? blockParagraph("TableEnd", [], outside)
      : blockParagraph("TableNote", context.inlines(note, outside), outside),
  ];
  if (wide) for (const block of blocks) ledger.wide.add(block);
  return blocks;
};
