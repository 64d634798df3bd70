/**
 * One cell as somebody else printed it.
 *
 * @example
 * import type { PublishedRow } from "opsc/statistics";
 * const row: PublishedRow = { group: ["2021"], coordinates: ["Female", "Total"], text: "<5" };
 * row.text; //=> "<5"
 */
export interface PublishedRow {
  /** Values of the group-by columns, in the order of `groupBy`. */
  readonly group: readonly string[];
  /** Categories, in the order of `dimensions`. */
  readonly coordinates: readonly string[];
  /** What the cell says: a number, a marker or nothing. */
  readonly text: string;
}

/**
 * Tables of counts that somebody else published, in long form: one row for each cell. Every combination of the group-by columns is
 * a table of its own.
 *
 * @example
 * import type { PublishedTable } from "opsc/statistics";
 * const table: PublishedTable = {
 *   groupBy: ["Year"],
 *   dimensions: ["Sex"],
 *   rows: [{ group: ["2021"], coordinates: ["Total"], text: "1,204" }],
 * };
 * table.rows.length; //=> 1
 */
export interface PublishedTable {
  /** Names of the columns that split the rows into tables; empty where all rows are one table. */
  readonly groupBy: readonly string[];
  /** Names of the columns along which totals are sums. */
  readonly dimensions: readonly string[];
  /** The cells, in any order. */
  readonly rows: readonly PublishedRow[];
}
