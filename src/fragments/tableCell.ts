import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A cell of a table. It holds lines, because one recommendation may have several pieces of evidence.
 *
 * @example
 * import { tableCellSchema, text, type TableCell } from "opsc/fragments";
 * const cell: TableCell = { lines: [[text("No reply")]] };
 * tableCellSchema.parse(cell).lines.length; //=> 1
 */
export interface TableCell {
  /** The lines of the cell; none for an empty one. */
  readonly lines: readonly (readonly InlineFragment[])[];
}

/** Validates a {@link TableCell}. */
export const tableCellSchema = z.strictObject({
  get lines(): z.ZodType<InlineFragment[][]> {
    return z.array(z.array(inlineFragmentSchema));
  },
}) satisfies z.ZodType<TableCell>;

/**
 * Makes a cell of a table.
 *
 * @param lines - Each line of the cell as its own argument.
 * @returns The cell.
 * @example
 * import { tableCell, text } from "opsc/fragments";
 * tableCell([text("No reply")]).lines.length; //=> 1
 */
export function tableCell(...lines: readonly (readonly InlineFragment[])[]): TableCell {
  return { lines };
}
