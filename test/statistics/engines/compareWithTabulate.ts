import { expect } from "vitest";
import type { Result } from "opsc/issues";
import {
  countingSql,
  exportConfidential,
  factTable,
  fromLeafCounts,
  mergeCounts,
  tablesOf,
  tabulate,
  type FactTable,
  type LeafCountRow,
  type LeafCounts,
  type RawTable,
  type SqlDialect,
} from "opsc/statistics";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import type { Sample } from "./samples.js";

export const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};

/** Everything that tables say, row by row and cell by cell. */
export const shown = (tables: readonly RawTable[]): readonly unknown[] =>
  tables.map((table) => {
    const { definition, population, cells } = contentOf(table);
    return [
      definition.id,
      population,
      cells.map(({ coordinates, rows, count, missing }) => [coordinates, [...rows], count, missing]),
    ];
  });

/** The fact table of a sample, cut into shards that went into one table. */
export const shardsOf = ({ plan, records }: Sample): readonly (readonly [FactTable, Sample["records"]])[] =>
  ["north", "south"].map((shard, at) => [
    valueOf(factTable(plan, { shard })),
    records.filter((_, place) => place % 2 === at),
  ]);

/** The counts of an engine, with what was left out on the way. */
export const countsOf = (
  { plan }: Sample,
  answer: readonly LeafCountRow[],
  facts: readonly FactTable[],
): LeafCounts =>
  facts.reduce(
    (counts, table) => valueOf(mergeCounts(counts, table.leftOut())),
    valueOf(fromLeafCounts(answer, plan)),
  );

/** Asks an engine for the one statement, and expects the tables of `tabulate` of its answer, cell by cell. */
export async function compareWithTabulate(
  sample: Sample,
  facts: readonly FactTable[],
  dialect: SqlDialect,
  table: string,
  ask: (sql: string) => Promise<readonly LeafCountRow[]>,
): Promise<void> {
  const answer = await ask(valueOf(countingSql(sample.plan, dialect, { table })));
  expect(answer.length).toBeGreaterThan(5);
  const counts = countsOf(sample, answer, facts);
  const expected = valueOf(tabulate(sample.records, sample.plan));
  expect(shown(valueOf(tablesOf(counts, sample.plan)))).toEqual(shown(expected.tables));
  expect(JSON.parse(exportConfidential(counts)).leftOut).toEqual(
    JSON.parse(exportConfidential(expected.leftOut)),
  );
}
