import { csvRows } from "../publish/csvRows.js";
import type { CountedRecord } from "../tabulate/countedRecord.js";
import type { FactTable } from "./factTable.js";

/**
 * How a fact table is written.
 *
 * @example
 * import type { FactCsvOptions } from "opsc/statistics";
 * const options: FactCsvOptions = { header: false };
 * options.header; //=> false
 */
export interface FactCsvOptions {
  /** Whether the names of the columns come first; left out, they do. */
  readonly header?: boolean | undefined;
}

/**
 * Writes records as the CSV of a fact table (RFC 4180): a line of columns, then a line for each row. As sensitive as the records.
 *
 * @param table - The fact table; records that it leaves out are counted there.
 * @param records - Valid records of the kind that its plan counts; each is read once, when its lines are asked for.
 * @param options - Whether there is a header.
 * @returns Lines with their ends, one after the other.
 * @throws TypeError on a record of the other kind.
 * @source RFC 4180
 * @example
 * import { factCsv, factTable, type TabulationPlan } from "opsc/statistics";
 * import { syntheticVictimAt } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const facts = factTable(plan, { shard: "north" });
 * const records = [{ ...syntheticVictimAt(1, 0), sex: "F" as const }];
 * facts.ok ? [...factCsv(facts.value, records)] : []; //=> ["_record,SEX\r\n", "north:0,F\r\n"]
 */
export function* factCsv(
  table: FactTable,
  records: Iterable<CountedRecord>,
  options: FactCsvOptions = {},
): Generator<string, void, undefined> {
  if (options.header ?? true) yield csvRows([table.columns]);
  for (const record of records) {
    for (const row of table.rowsOf(record)) yield csvRows([table.columns.map((name) => row[name] ?? "")]);
  }
}
