import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import type { ShardOptions } from "../tabulate/countRecords.js";
import { LeafCounts, type CountedSet } from "../tabulate/leafCounts.js";
import { nothingLeftOut } from "../tabulate/leftOut.js";
import { mapKey, tupleSet } from "../tabulate/tupleSet.js";
import { enginePlan } from "./enginePlan.js";
import type { LeafCountRow } from "./leafCountRow.js";
import { setReader } from "./tupleText.js";

const refused = (code: string, path: Issue["path"], message: string): Result<never> => ({
  ok: false,
  issues: [{ code, severity: "error", path, message }],
});

/** A whole number from 1, as any engine writes it; undefined where it is none. */
function unitsOf(value: unknown): number | undefined {
  const isWritten = typeof value === "bigint" || (typeof value === "string" && /^\d{1,16}$/.test(value));
  const number = isWritten ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/**
 * Takes the answer of an engine to `countingSql`, as if `countRecords` had counted: `mergeCounts` joins it with what was left out when
 * the records were flattened, and `tablesOf` makes the tables.
 *
 * That records are made up an engine does not know: it is known once the counts of `factTable` are joined.
 *
 * Where a plan counts persons, their pseudonyms stayed with the engine. Nobody can then tell who is in two such answers, and `mergeCounts`
 * refuses to join them with each other or with persons who were counted here: one engine counts all persons, in one table.
 *
 * @param rows - All rows of the answer, in any order.
 * @param plan - The plan by which the facts were made and the statement was written.
 * @param options - Name of what the engine counted, unlike those of the shards that were flattened; `engine` where it is left out.
 * @returns Issues where the parts of the plan do not fit together; where a row has no number from 1, or a set that the plan does not have; or
 *   where a set comes twice, which one statement never answers. Paths begin with the place of the row.
 * @example
 * import { fromLeafCounts, tablesOf, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const counts = fromLeafCounts([{ tuples: "F", units: 12n }], plan);
 * counts.ok && tablesOf(counts.value, plan).ok; //=> true
 * fromLeafCounts([{ tuples: "green", units: 12n }], plan).issues[0]?.path; //=> [0, "tuples"]
 */
export function fromLeafCounts(
  rows: Iterable<LeafCountRow>,
  plan: TabulationPlan,
  options: ShardOptions = { shard: "engine" },
): Result<LeafCounts> {
  const compiled = enginePlan(plan);
  if (!compiled.ok) return compiled;
  const read = setReader(compiled.value);
  const sets = new Map<number | string, CountedSet>();
  let at = 0;
  for (const { tuples, units } of rows) {
    const count = unitsOf(units);
    if (count === undefined) {
      return refused("leaf-count-no-number", [at, "units"], "Expected a whole number from 1.");
    }
    const keys = typeof tuples === "string" ? read(tuples) : undefined;
    if (keys === undefined) {
      return refused(
        "leaf-count-beyond-plan",
        [at, "tuples"],
        "Expected combinations of categories that the plan has: make the facts and the statement by this plan, with this version of the package.",
      );
    }
    const set = tupleSet(keys);
    const key = mapKey(set);
    if (sets.has(key)) {
      return refused(
        "leaf-count-repeated",
        [at, "tuples"],
        "Expected each set of combinations once: take the answer to one statement over all the facts, as it was.",
      );
    }
    sets.set(key, { set, count });
    at += 1;
  }
  return {
    ok: true,
    value: new LeafCounts({
      plan: compiled.value.digest,
      unit: plan.unit,
      shards: new Set([options.shard]),
      leftOut: nothingLeftOut,
      sets,
      persons: new Map(),
    }),
    issues: [],
  };
}
