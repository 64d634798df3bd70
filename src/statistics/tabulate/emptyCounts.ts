import type { Result } from "../../issues/result.js";
import { compiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import { LeafCounts } from "./leafCounts.js";
import { nothingLeftOut } from "./leftOut.js";

/**
 * The counts of no records: what merges with any counts of the same plan and changes nothing.
 *
 * @param plan - The plan.
 * @returns Issues where the parts of the plan do not fit together.
 * @example
 * import { emptyCounts, mergeCounts, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const empty = emptyCounts(plan);
 * empty.ok && mergeCounts(empty.value, empty.value).ok; //=> true
 */
export function emptyCounts(plan: TabulationPlan): Result<LeafCounts> {
  const compiled = compiledPlan(plan);
  if (!compiled.ok) return compiled;
  return {
    ok: true,
    value: new LeafCounts({
      plan: compiled.value.digest,
      unit: plan.unit,
      shards: new Set(),
      leftOut: nothingLeftOut,
      sets: new Map(),
      persons: new Map(),
    }),
    issues: [],
  };
}
