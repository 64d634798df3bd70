import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { loadLedger } from "../statistics/loadLedger.js";
import { loadPlan } from "../statistics/loadPlan.js";
import { loadPolicy } from "../statistics/loadPolicy.js";
import { countInput } from "../statistics/countInput.js";
import { protectedOf } from "../statistics/protectCounts.js";
import type { CommandContext } from "../context.js";
import { printIssues } from "../printIssues.js";
import type { OutlineOptions } from "./outlineOptions.js";

/** Counts the records and protects the tables of the plan; undefined where records or tables do not allow it, which is told. */
export async function reportTables(
  { victims, plan, policy, previous, skipInvalid = false }: OutlineOptions,
  context: CommandContext,
): Promise<readonly ProtectedTable[] | undefined> {
  if (victims === undefined || plan === undefined) return [];
  const compiled = await loadPlan(plan, context);
  const loaded = await loadPolicy(policy, context);
  const { of: series, unit } = compiled.plan;
  const ledger = await loadLedger(previous, { series, named: false, unit }, context);
  const { counts } = await countInput(victims, compiled, { workers: 1, shard: "all", skipInvalid }, context);
  if (counts === undefined) return undefined;
  const made = await protectedOf(counts, {
    compiled,
    policy: loaded,
    ledger,
    series,
    collapse: [],
  });
  printIssues(made.issues, context);
  return made.ok ? made.value.protection.tables : undefined;
}
