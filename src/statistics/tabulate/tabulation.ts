import type { Result } from "../../issues/result.js";
import type { RawTable } from "../model/rawTable.js";
import type { CompiledPlan } from "../plan/compiledPlan.js";
import { countsContentOf, type LeafCounts } from "./leafCounts.js";
import { LeftOut } from "./leftOut.js";
import { compiledTablesOf } from "./tablesOf.js";

/**
 * The tables of a plan before protection, and what they do not count.
 *
 * @example
 * import { tabulate, type Tabulation, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const result = tabulate([], plan);
 * const tabulation: Tabulation | undefined = result.ok ? result.value : undefined;
 * tabulation?.tables.length; //=> 1
 */
export interface Tabulation {
  /** The tables, in the order of the plan. */
  readonly tables: readonly RawTable[];
  /** How many records were not counted, and why. */
  readonly leftOut: LeftOut;
}

/** The tables of some counts, and what they do not count. */
export function tabulationOf(counts: LeafCounts, compiled: CompiledPlan): Result<Tabulation> {
  const tables = compiledTablesOf(counts, compiled);
  if (!tables.ok) return tables;
  const leftOut = new LeftOut(countsContentOf(counts).leftOut);
  return { ok: true, value: { tables: tables.value, leftOut }, issues: tables.issues };
}
