import type { TableFragment } from "../../../fragments/table.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";
import { cellOf, headOf, type MeasuredCell } from "../tableRow.js";
import { wordsOfTree } from "../wordsOfTree.js";

/** A table of fewer columns is never wide: its cells have room enough to break their lines. */
const wideFrom = 5;

/** Characters that fit beside each other, in small print, on a page that stands on end. */
const acrossPage = 124;

/** A column takes its longest line, this many characters of it at most, and some for the space beside it. */
const column = { most: 30, space: 4 };

/** A table of so many rows or fewer is not split between two printed pages. */
const shortUpTo = 8;

/** Whether a table has room of its own: on a page that lies on its side, and scrolled sideways on a narrow screen. */
const isWide = (rows: readonly (readonly MeasuredCell[])[]): boolean => {
  const [head = []] = rows;
  if (head.length < wideFrom) return false;
  const widths = head.map((_, place) =>
    rows.reduce((most, row) => Math.max(most, Math.min(row[place]!.length, column.most)), 0),
  );
  return widths.reduce((sum, width) => sum + width + column.space, 0) > acrossPage;
};

/** A table with caption, headings of columns and rows, and its note, in a frame that can be scrolled with the keyboard. */
export const table: HtmlHandler<TableFragment> = (fragment, context) => {
  const { columns, rows, note } = fragment;
  const caption = context.inlines(fragment.caption, context);
  const head = columns.map(headOf);
  const body = rows.map((row) => columns.map((each, place) => cellOf(each, row[place], context)));
  const wide = isWide([head, ...body]);
  const className = [
    "table",
    ...(wide ? ["wide"] : []),
    ...(!wide && rows.length <= shortUpTo ? ["short"] : []),
  ];
  const rowOf = (cells: readonly MeasuredCell[]) =>
    element(
      "tr",
      {},
      cells.map(({ cell }) => cell),
    );
  return [
    element("div", { id: fragment.id, className }, [
      element("div", { className: ["scroll"], role: "group", ariaLabel: wordsOfTree(caption), tabIndex: 0 }, [
        element("table", {}, [
          element("caption", {}, [element("span", {}, caption)]),
          element("thead", {}, [rowOf(head)]),
          element("tbody", {}, body.map(rowOf)),
        ]),
      ]),
      ...(note === undefined
        ? []
        : [element("p", { className: ["table-note"] }, context.inlines(note, context))]),
    ]),
  ];
};
