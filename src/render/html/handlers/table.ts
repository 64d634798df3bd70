import type { Element } from "hast";
import type { TableColumn, TableFragment } from "../../../fragments/table.js";
import type { TableCell } from "../../../fragments/tableCell.js";
import { plainText } from "../../plainText.js";
import { element } from "../element.js";
import type { HtmlContext, HtmlHandler } from "../htmlHandler.js";
import { wordsOfTree } from "../wordsOfTree.js";

/** From so many columns on a table gets room of its own and is scrolled sideways on a narrow screen. */
const wideFrom = 5;

/** A table of so many rows or fewer is not split between two printed pages. */
const shortUpTo = 12;

const alignment = (column: TableColumn): string[] | undefined =>
  column.align === "end" ? ["end"] : undefined;

const headOf = (column: TableColumn): Element =>
  element("th", { scope: "col", className: alignment(column) }, [plainText(column.label)]);

const cellOf = (column: TableColumn, cell: TableCell | undefined, context: HtmlContext): Element => {
  const lines = (cell?.lines ?? []).map((line) => context.inlines(line, context));
  const children =
    lines.length > 1
      ? [
          element(
            "ul",
            { className: ["lines"] },
            lines.map((line) => element("li", {}, line)),
          ),
        ]
      : (lines[0] ?? []);
  return column.rowHeader === true
    ? element("th", { scope: "row", className: alignment(column) }, children)
    : element("td", { className: alignment(column) }, children);
};

/** A table with caption, headings of columns and rows, and its note, in a frame that can be scrolled with the keyboard. */
export const table: HtmlHandler<TableFragment> = (fragment, context) => {
  const { columns, rows, note } = fragment;
  const caption = context.inlines(fragment.caption, context);
  const className = [
    "table",
    ...(columns.length >= wideFrom ? ["wide"] : []),
    ...(columns.length < wideFrom && rows.length <= shortUpTo ? ["short"] : []),
  ];
  return [
    element("div", { id: fragment.id, className }, [
      element(
        "div",
        { className: ["scroll"], role: "region", ariaLabel: wordsOfTree(caption), tabIndex: 0 },
        [
          element("table", {}, [
            element("caption", {}, [element("span", {}, caption)]),
            element("thead", {}, [element("tr", {}, columns.map(headOf))]),
            element(
              "tbody",
              {},
              rows.map((row) =>
                element(
                  "tr",
                  {},
                  columns.map((column, index) => cellOf(column, row[index], context)),
                ),
              ),
            ),
          ]),
        ],
      ),
      ...(note === undefined
        ? []
        : [element("p", { className: ["table-note"] }, context.inlines(note, context))]),
    ]),
  ];
};
