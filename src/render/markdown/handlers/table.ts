import type { PhrasingContent, TableRow } from "mdast";
import type { TableFragment } from "../../../fragments/table.js";
import type { TableCell } from "../../../fragments/tableCell.js";
import { plainText } from "../../plainText.js";
import type { MarkdownBlockHandler, MarkdownContext } from "../markdownHandler.js";

/** Markdown has no lines inside a cell; `<br>` is what its dialects with tables understand. */
const cellOf = (cell: TableCell | undefined, context: MarkdownContext): PhrasingContent[] =>
  (cell?.lines ?? []).flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: "html", value: "<br>" } as const]),
    ...context.inlines(line, context),
  ]);

/** The caption as a paragraph, the table, and its note; each row has as many cells as there are columns. */
export const table: MarkdownBlockHandler<TableFragment> = (fragment, context) => {
  const { columns, caption, note } = fragment;
  const head: TableRow = {
    type: "tableRow",
    children: columns.map(({ label }) => ({
      type: "tableCell",
      children: [{ type: "text", value: plainText(label) }],
    })),
  };
  const rows = fragment.rows.map((row): TableRow => ({
    type: "tableRow",
    children: columns.map((_, index) => ({ type: "tableCell", children: cellOf(row[index], context) })),
  }));
  return [
    { type: "paragraph", children: [{ type: "strong", children: context.inlines(caption, context) }] },
    {
      type: "table",
      align: columns.map(({ align }) => (align === "end" ? "right" : null)),
      children: [head, ...rows],
    },
    ...(note === undefined
      ? []
      : [
          {
            type: "paragraph" as const,
            children: [{ type: "emphasis" as const, children: context.inlines(note, context) }],
          },
        ]),
  ];
};
