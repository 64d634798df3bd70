import type { Result } from "../../issues/result.js";
import { compiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import type { CountedRecord } from "./countedRecord.js";
import type { LeafCounts } from "./leafCounts.js";
import { recordCounter } from "./recordCounter.js";

/**
 * Which part of the records is counted.
 *
 * @example
 * import type { ShardOptions } from "opsc/statistics";
 * const options: ShardOptions = { shard: "region-north-2024" };
 * options.shard; //=> "region-north-2024"
 */
export interface ShardOptions {
  /** Name of the part, unlike that of any other part that it will be merged with: the same name twice is refused. */
  readonly shard: string;
}

/**
 * Counts one shard of the records in one pass, for {@link LeafCounts} that are merged with those of the other shards.
 *
 * @param records - Valid records of the kind that the plan counts; each is read once and not kept.
 * @param plan - The plan, the same for all shards.
 * @param options - Name of the shard.
 * @returns Issues where the parts of the plan do not fit together.
 * @throws TypeError on a record of the other kind.
 * @example
 * import { countRecords, tablesOf, type TabulationPlan } from "opsc/statistics";
 * import { syntheticVictims } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const counts = countRecords(syntheticVictims({ count: 20, seed: 1 }), plan, { shard: "all" });
 * counts.ok && tablesOf(counts.value, plan).ok; //=> true
 */
export function countRecords(
  records: Iterable<CountedRecord>,
  plan: TabulationPlan,
  options: ShardOptions,
): Result<LeafCounts> {
  const compiled = compiledPlan(plan);
  if (!compiled.ok) return compiled;
  const counter = recordCounter(compiled.value);
  for (const record of records) counter.add(record);
  return { ok: true, value: counter.counts(options.shard), issues: [] };
}
