import type { Result } from "../../issues/result.js";
import type { RawTable } from "../model/rawTable.js";
import { compiledPlan, type CompiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import { countsContentOf, type LeafCounts } from "./leafCounts.js";
import { populationOf } from "./populationOf.js";
import { rawTablesOf } from "./rawTablesOf.js";

/** The tables of counts by a plan that is ready to count. */
export function compiledTablesOf(counts: LeafCounts, compiled: CompiledPlan): Result<readonly RawTable[]> {
  const content = countsContentOf(counts);
  if (content.plan !== compiled.digest) {
    return {
      ok: false,
      issues: [
        {
          code: "counts-of-another-plan",
          severity: "error",
          path: [],
          message:
            "Expected counts of this very plan, made with this version of the package: count the records again.",
        },
      ],
    };
  }
  const { population, structuralZeros, issues } = populationOf(content, compiled);
  const tables = rawTablesOf(population, compiled.plan.tables, { structuralZeros });
  return { ...tables, issues: [...tables.issues, ...issues] };
}

/**
 * The tables of counts, once all shards are merged.
 *
 * A category for what is no answer (`_O`, `_U`, `_Z`, `_X`) in which nobody at all is counted is left out of its dimension, unless a table
 * names it.
 *
 * @param counts - Counts, merged.
 * @param plan - The plan by which they were made.
 * @returns The tables in the order of the plan, with a warning where records fall in a combination that the plan calls impossible; an
 *   issue `counts-of-another-plan` where the plan is another one.
 * @example
 * import { emptyCounts, tablesOf, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const empty = emptyCounts(plan);
 * empty.ok && tablesOf(empty.value, plan).ok; //=> true
 * empty.ok && tablesOf(empty.value, { ...plan, unit: "persons" }).ok; //=> false
 */
export function tablesOf(counts: LeafCounts, plan: TabulationPlan): Result<readonly RawTable[]> {
  const compiled = compiledPlan(plan);
  return compiled.ok ? compiledTablesOf(counts, compiled.value) : compiled;
}
