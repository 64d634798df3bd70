import type { Result } from "../../issues/result.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import type { CountedRecord } from "./countedRecord.js";
import type { Tabulation } from "./tabulation.js";
import { tabulator } from "./tabulator.js";

/**
 * Counts records in one pass. The tables hold exact counts that nobody has protected: what can leave is what `protect` makes of them.
 *
 * Only records that `isCounted` counts are counted, and of those only the ones whose dates may lie in the plan's reference years. A person
 * with several records is one person, who counts once in every cell that one of them falls in.
 *
 * @param records - Valid records of the kind that the plan counts; each is read once and not kept.
 * @param plan - The plan.
 * @returns The tables in the order of the plan, and what was left out; or issues where the parts of the plan do not fit together.
 * @throws TypeError on a record of the other kind.
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7
 * @example
 * import { tabulate, type TabulationPlan } from "opsc/statistics";
 * import { syntheticVictims } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex-and-offence",
 *   of: "victims",
 *   unit: "persons",
 *   dimensions: [{ from: "sex" }, { from: "offence" }],
 *   tables: [{ id: "sex-by-offence", title: "Child victims by sex and offence", dimensions: ["SEX", "OFFENCE"] }],
 * };
 * const tabulation = tabulate(syntheticVictims({ count: 100, seed: 1 }), plan);
 * tabulation.ok ? tabulation.value.tables.map((table) => table.id) : []; //=> ["sex-by-offence"]
 */
export function tabulate(records: Iterable<CountedRecord>, plan: TabulationPlan): Result<Tabulation> {
  const made = tabulator(plan);
  if (!made.ok) return made;
  for (const record of records) made.value.add(record);
  return made.value.finish();
}
