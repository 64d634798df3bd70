import type { Result } from "../../issues/result.js";
import { compiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import type { CountedRecord } from "./countedRecord.js";
import type { ShardOptions } from "./countRecords.js";
import type { LeafCounts } from "./leafCounts.js";
import { recordCounter } from "./recordCounter.js";
import { tabulationOf, type Tabulation } from "./tabulation.js";

/**
 * Counts records as they come, for streams.
 *
 * @example
 * import { tabulator, type TabulationPlan, type Tabulator } from "opsc/statistics";
 * import { syntheticVictims } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "persons",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const made = tabulator(plan);
 * const counting: Tabulator | undefined = made.ok ? made.value : undefined;
 * for (const record of syntheticVictims({ count: 20, seed: 1 })) counting?.add(record);
 * counting?.finish().ok; //=> true
 */
export interface Tabulator {
  /** Counts one valid record of the kind that the plan counts; throws TypeError on one of the other kind. */
  readonly add: (record: CountedRecord) => void;
  /** What was counted so far, to be merged with other shards. */
  readonly counts: () => LeafCounts;
  /** The tables of what was counted so far. */
  readonly finish: () => Result<Tabulation>;
}

/**
 * Makes a tabulator of a plan.
 *
 * @param plan - The plan.
 * @param options - Name of the shard; `all` where it is left out.
 * @returns Issues where the parts of the plan do not fit together.
 * @example
 * import { tabulator, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "persons",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-colour", title: "Child victims", dimensions: ["COLOUR"] }],
 * };
 * tabulator(plan).issues[0]?.path; //=> ["tables", 0, "dimensions", 0]
 */
export function tabulator(plan: TabulationPlan, options: ShardOptions = { shard: "all" }): Result<Tabulator> {
  const compiled = compiledPlan(plan);
  if (!compiled.ok) return compiled;
  const { add, counts } = recordCounter(compiled.value);
  return {
    ok: true,
    value: {
      add,
      counts: () => counts(options.shard),
      finish: () => tabulationOf(counts(options.shard), compiled.value),
    },
    issues: [],
  };
}
