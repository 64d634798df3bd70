import type { Result } from "../../issues/result.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import { leftOutReader, type CountedRecord } from "../tabulate/countedRecord.js";
import type { ShardOptions } from "../tabulate/countRecords.js";
import { LeafCounts } from "../tabulate/leafCounts.js";
import { nothingLeftOut } from "../tabulate/leftOut.js";
import { enginePlan } from "./enginePlan.js";
import { factColumns } from "./factColumns.js";
import type { FactRow } from "./factRow.js";
import { factRowsReader } from "./factRowsReader.js";

/**
 * Flattens the records of one shard to the rows of a fact table that an engine counts.
 *
 * @example
 * import { factTable, type FactTable, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "persons",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const made = factTable(plan, { shard: "north" });
 * const facts: FactTable | undefined = made.ok ? made.value : undefined;
 * facts?.columns; //=> ["_person", "SEX"]
 */
export interface FactTable {
  /** Names of the columns in their order: whose row it is, then the dimensions of the plan that a table uses. */
  readonly columns: readonly string[];
  /**
   * The rows of the next record, one for each tuple; none where the record is not counted. Throws TypeError on a record of the other kind.
   */
  readonly rowsOf: (record: CountedRecord) => readonly FactRow[];
  /**
   * How many records were left out so far, and whether any of those that were not is made up, as counts of this shard in which nobody is
   * counted: `mergeCounts` joins them to the answer of the engine, and refuses the name of a shard that is there twice. The rows do not say
   * that a record is made up: without these counts the tables do not either.
   */
  readonly leftOut: () => LeafCounts;
}

/**
 * Makes the fact table of one shard.
 *
 * Where the plan counts cases, records are numbered in the order in which they come and named after the shard, `north:0`, `north:1`;
 * nothing in the name says which record it was. Where it counts persons, the rows have the pseudonyms, because a person with several
 * records counts once.
 *
 * @param plan - The plan.
 * @param options - Name of the shard, unlike that of any other shard that goes into the same table; `all` where it is left out.
 * @returns Issues where the parts of the plan do not fit together.
 * @example
 * import { factTable, type TabulationPlan } from "opsc/statistics";
 * import { syntheticVictimAt } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const facts = factTable(plan, { shard: "north" });
 * const record = { ...syntheticVictimAt(1, 0), sex: "F" as const };
 * facts.ok ? facts.value.rowsOf(record) : []; //=> [{ _record: "north:0", SEX: "F" }]
 */
export function factTable(plan: TabulationPlan, options: ShardOptions = { shard: "all" }): Result<FactTable> {
  const compiled = enginePlan(plan);
  if (!compiled.ok) return compiled;
  const reasonOf = leftOutReader(compiled.value);
  const read = factRowsReader(compiled.value);
  const leftOut = { ...nothingLeftOut };
  let next = 0;
  let synthetic: true | undefined;
  return {
    ok: true,
    value: {
      columns: factColumns(compiled.value),
      rowsOf: (record) => {
        const reason = reasonOf(record);
        if (reason !== undefined) {
          leftOut[reason] += 1;
          return [];
        }
        if (record.synthetic === true) synthetic = true;
        const number = next;
        next += 1;
        return read(record, plan.unit === "persons" ? record.pseudonym : `${options.shard}:${number}`);
      },
      leftOut: () =>
        new LeafCounts({
          plan: compiled.value.digest,
          unit: plan.unit,
          shards: new Set([options.shard]),
          leftOut: { ...leftOut },
          sets: new Map(),
          persons: new Map(),
          synthetic,
        }),
    },
    issues: [],
  };
}
