/**
 * Which columns of a file are what.
 *
 * @example
 * import type { PublishedColumns } from "opsc/statistics";
 * const columns: PublishedColumns = { dimensions: ["Sex", "Age"], measure: "Value", groupBy: ["Country", "Year"] };
 * columns.dimensions.length; //=> 2
 */
export interface PublishedColumns {
  /** Columns along which totals are sums. */
  readonly dimensions: readonly string[];
  /** Column with the numbers and markers. */
  readonly measure: string;
  /** Columns that split the rows into tables; none unless told. */
  readonly groupBy?: readonly string[] | undefined;
  /** What stands between cells; a comma unless told. */
  readonly delimiter?: string | undefined;
}
