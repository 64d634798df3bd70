import type { TableCell } from "../../fragments/tableCell.js";
import type { TableFragment } from "../../fragments/table.js";
import { lineText } from "../budget/lineText.js";
import type { WordForms } from "../budget/wordForms.js";
import type { CellContent } from "./differenceParts.js";

/** A cell with its place. */
export interface PlacedCell {
  /** Headings of its row. */
  readonly row: readonly string[];
  /** Key of its column. */
  readonly column: string;
  /** What it holds. */
  readonly content: CellContent;
}

const contentOf = ({ lines }: TableCell, forms: WordForms): CellContent => {
  const [first, ...others] = lines.flat();
  if (first?.type === "figure" && others.length === 0) return { kind: "figure", figure: first };
  return { kind: "text", text: lines.map((line) => lineText(line, forms)).join("\n") };
};

/**
 * The cells of a table by row and column, those of the heading first. Rows are named by their headings, those with the same headings also by their turn; in a table
 * without row headings by their place.
 */
export function tableCells(table: TableFragment, forms: WordForms): ReadonlyMap<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  const turns = new Map<string, number>();
  for (const { key, label } of table.columns) {
    const content = { kind: "text", text: label } as const;
    cells.set(JSON.stringify([[], 0, key]), { row: [], column: key, content });
  }
  const named = table.columns.some(({ rowHeader }) => rowHeader === true);
  for (const [place, cellsOfRow] of table.rows.entries()) {
    const headings = cellsOfRow.flatMap((cell, index) =>
      table.columns[index]!.rowHeader === true
        ? [cell.lines.map((line) => lineText(line, forms)).join("\n")]
        : [],
    );
    const row = named ? headings : [`${place + 1}`];
    const name = JSON.stringify(row);
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    for (const [index, cell] of cellsOfRow.entries()) {
      const column = table.columns[index]!.key;
      cells.set(JSON.stringify([row, turn, column]), { row, column, content: contentOf(cell, forms) });
    }
  }
  return cells;
}
