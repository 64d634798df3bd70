import type { CountedRecord } from "../tabulate/countedRecord.js";
import type { FactTable } from "./factTable.js";

/**
 * Writes records as the JSON lines of a fact table: an object for each row, with the columns as its keys. As sensitive as the records.
 *
 * @param table - The fact table; records that it leaves out are counted there.
 * @param records - Valid records of the kind that its plan counts; each is read once, when its lines are asked for.
 * @returns Lines with their ends, one after the other.
 * @throws TypeError on a record of the other kind.
 * @example
 * import { factNdjson, factTable, type TabulationPlan } from "opsc/statistics";
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
 * facts.ok ? [...factNdjson(facts.value, records)] : []; //=> ['{"_record":"north:0","SEX":"F"}\n']
 */
export function* factNdjson(
  table: FactTable,
  records: Iterable<CountedRecord>,
): Generator<string, void, undefined> {
  for (const record of records) {
    for (const row of table.rowsOf(record)) yield `${JSON.stringify(row)}\n`;
  }
}
