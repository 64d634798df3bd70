import * as z from "zod";
import { fragmentIdSchema, type FragmentId } from "./fragmentId.js";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";
import { tableCellSchema, type TableCell } from "./tableCell.js";

/**
 * A column of a table.
 *
 * @example
 * import { tableColumnSchema, type TableColumn } from "opsc/fragments";
 * const column: TableColumn = { key: "count", label: "Recommendations", align: "end" };
 * tableColumnSchema.parse(column).align; //=> "end"
 */
export interface TableColumn {
  /** Name of the column for programs; no two columns of a table share it. */
  readonly key: string;
  /** Heading of the column. */
  readonly label: string;
  /** Where the cells are set; at the start where this is left out. */
  readonly align?: "start" | "end" | undefined;
  /** Whether the cells of this column are the headings of their rows. */
  readonly rowHeader?: boolean | undefined;
}

/** Validates a {@link TableColumn}. */
export const tableColumnSchema = z.strictObject({
  key: z.string().min(1),
  label: z.string().min(1),
  align: z.enum(["start", "end"]).optional(),
  rowHeader: z.boolean().optional(),
}) satisfies z.ZodType<TableColumn>;

/**
 * A table with a caption. Every row has as many cells as there are columns.
 *
 * @example
 * import { tableCell, tableFragmentSchema, text, type TableFragment } from "opsc/fragments";
 * const fragment: TableFragment = {
 *   type: "table",
 *   caption: [text("Recommendations by status")],
 *   columns: [{ key: "status", label: "Status", rowHeader: true }],
 *   rows: [[tableCell([text("Not assessed")])]],
 * };
 * tableFragmentSchema.safeParse({ ...fragment, rows: [[]] }).success; //=> false
 */
export interface TableFragment {
  /** Says that this is a table. */
  readonly type: "table";
  /** Its identifier, where something refers to it. */
  readonly id?: FragmentId | undefined;
  /** What the table shows. */
  readonly caption: readonly InlineFragment[];
  /** The columns; at least one. */
  readonly columns: readonly TableColumn[];
  /** The rows, each with one cell for each column, in their order. */
  readonly rows: readonly (readonly TableCell[])[];
  /** What a reader must know to read the table. */
  readonly note?: readonly InlineFragment[] | undefined;
}

/** Validates a {@link TableFragment}, the number of cells in each row included. */
export const tableFragmentSchema = z
  .strictObject({
    type: z.literal("table"),
    id: fragmentIdSchema.optional(),
    get caption(): z.ZodType<InlineFragment[]> {
      return z.array(inlineFragmentSchema);
    },
    columns: z
      .array(tableColumnSchema)
      .min(1)
      .refine((columns) => new Set(columns.map((column) => column.key)).size === columns.length, {
        error: "Expected a different key for each column.",
      }),
    get rows(): z.ZodType<TableCell[][]> {
      return z.array(z.array(tableCellSchema));
    },
    get note(): z.ZodOptional<z.ZodType<InlineFragment[]>> {
      return z.array(inlineFragmentSchema).optional();
    },
  })
  .refine((table) => table.rows.every((row) => row.length === table.columns.length), {
    error: "Expected one cell for each column in every row.",
    path: ["rows"],
  }) satisfies z.ZodType<TableFragment>;

/**
 * Makes a table.
 *
 * @param parts - Caption, columns, rows and what else the table has.
 * @returns The fragment.
 * @example
 * import { table, tableCell, text } from "opsc/fragments";
 * const fragment = table({
 *   caption: [text("Recommendations by status")],
 *   columns: [{ key: "status", label: "Status", rowHeader: true }],
 *   rows: [[tableCell([text("Not assessed")])]],
 * });
 * fragment.type; //=> "table"
 */
export function table(parts: Omit<TableFragment, "type">): TableFragment {
  return { type: "table", ...parts };
}
