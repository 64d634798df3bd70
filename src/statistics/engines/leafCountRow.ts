/**
 * One row of the answer to {@link countingSql}: how many persons or cases have one set of tuples. Engines write whole numbers in several
 * ways; all of them are taken. As sensitive as the records: it holds exact small numbers.
 *
 * @example
 * import type { LeafCountRow } from "opsc/statistics";
 * const row: LeafCountRow = { tuples: "F|sale-organs;F|sale-forced-labour", units: "12" };
 * row.tuples.split(";").length; //=> 2
 */
export interface LeafCountRow {
  /** The set: codes of leaves with `|` between them, tuples with `;` between them, in any order. */
  readonly tuples: string;
  /** How many have it, 1 or more. */
  readonly units: number | bigint | string;
}
