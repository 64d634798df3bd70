import type { Result } from "../../issues/result.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import { leftOutReader, type CountedRecord } from "../tabulate/countedRecord.js";
import { enginePlan } from "./enginePlan.js";
import type { FactRow } from "./factRow.js";
import { factRowsReader } from "./factRowsReader.js";

/**
 * Flattens one record to the rows of a fact table, one for each tuple of the plan. It makes the plan ready every time; for many records
 * take {@link factTable}, which does that once, names the records, counts those that are left out and remembers whether any is made up. The
 * rows alone do not say that.
 *
 * @param record - A valid record of the kind that the plan counts.
 * @param plan - The plan.
 * @param name - Where the plan counts cases, what the record alone is called in the table; where it counts persons, nothing: the rows
 *   have the pseudonym.
 * @returns The rows, none for a record that is not counted; or issues where the parts of the plan do not fit together, or where a record
 *   of a plan that counts cases has no name.
 * @throws TypeError on a record of the other kind.
 * @example
 * import { toFactRows, type TabulationPlan } from "opsc/statistics";
 * import { syntheticVictimAt } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const rows = toFactRows({ ...syntheticVictimAt(1, 0), sex: "F" }, plan, "north:0");
 * rows.ok ? rows.value : []; //=> [{ _record: "north:0", SEX: "F" }]
 * toFactRows(syntheticVictimAt(1, 0), plan).issues[0]?.code; //=> "record-name-missing"
 */
export function toFactRows(
  record: CountedRecord,
  plan: TabulationPlan,
  name?: string,
): Result<readonly FactRow[]> {
  const compiled = enginePlan(plan);
  if (!compiled.ok) return compiled;
  const unit = plan.unit === "persons" ? record.pseudonym : name;
  if (unit === undefined || unit === "") {
    return {
      ok: false,
      issues: [
        {
          code: "record-name-missing",
          severity: "error",
          path: [],
          message:
            "Expected a name that the record alone has in the table, such as the name of its file and its number there: the plan counts records.",
        },
      ],
    };
  }
  const isLeftOut = leftOutReader(compiled.value)(record) !== undefined;
  const rows = isLeftOut ? [] : factRowsReader(compiled.value)(record, unit);
  return { ok: true, value: rows, issues: [] };
}
