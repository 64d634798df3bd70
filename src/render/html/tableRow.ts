import type { Element } from "hast";
import type { TableColumn } from "../../fragments/table.js";
import type { TableCell } from "../../fragments/tableCell.js";
import { plainText } from "../plainText.js";
import { element } from "./element.js";
import type { HtmlContext } from "./htmlHandler.js";
import { wordsOfTree } from "./wordsOfTree.js";

/** A cell of a table with the length of its longest line in characters. */
export interface MeasuredCell {
  /** The cell. */
  readonly cell: Element;
  /** Characters of its longest line; of its longest word, for the head of a column. */
  readonly length: number;
}

/** A word longer than any of a language or symbol of a document; its cell breaks it, so that the table is no wider than the page. */
const endless = /\S{31}/;

const classOf = ({ align }: TableColumn, words: readonly string[]): string[] | undefined => {
  const names = [
    ...(align === "end" ? ["end"] : []),
    ...(words.some((each) => endless.test(each)) ? ["long"] : []),
  ];
  return names.length === 0 ? undefined : names;
};

const longest = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length));

/** The head of a column. */
export function headOf(column: TableColumn): MeasuredCell {
  const label = plainText(column.label);
  return {
    cell: element("th", { scope: "col", className: classOf(column, [label]) }, [label]),
    length: longest(label.split(" ")),
  };
}

/** A cell; several lines are a list. */
export function cellOf(column: TableColumn, cell: TableCell | undefined, context: HtmlContext): MeasuredCell {
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
  const words = lines.map(wordsOfTree);
  const className = classOf(column, words);
  return {
    cell:
      column.rowHeader === true
        ? element("th", { scope: "row", className }, children)
        : element("td", { className }, children),
    length: longest(words),
  };
}
