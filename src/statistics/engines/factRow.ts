/**
 * One row of a fact table: one thing that happened to one person or in one case, by name of column. The first column says to whom:
 * `_person` holds the pseudonym and is there where the plan counts persons alone, `_record` a name that the record has in the table
 * alone. The other columns are the dimensions of the plan, with the code of a leaf each. Whatever its columns, a row is as sensitive as the
 * record that it was made of.
 *
 * @example
 * import type { FactRow } from "opsc/statistics";
 * const row: FactRow = { _record: "north:17", SEX: "F", OFFENCE: "sale-organs" };
 * Object.keys(row); //=> ["_record", "SEX", "OFFENCE"]
 */
export type FactRow = Readonly<Record<string, string>>;
