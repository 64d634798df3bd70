import type { Result } from "../../issues/result.js";
import { LeafCounts, countsContentOf, type CountedSet, type LeafCountsContent } from "./leafCounts.js";
import { bothLeftOut } from "./leftOut.js";
import { unionOf, type TupleSet } from "./tupleSet.js";

const refused = (code: string, message: string): Result<never> => ({
  ok: false,
  issues: [{ code, severity: "error", path: [], message }],
});

/** Whether nobody can tell if somebody of one side is on the other: persons were counted on one of them without pseudonyms. */
const isBlind = (left: LeafCountsContent, right: LeafCountsContent): boolean =>
  left.unit === "persons" &&
  ((left.sets.size > 0 && right.sets.size + right.persons.size > 0) ||
    (right.sets.size > 0 && left.sets.size + left.persons.size > 0));

function allSets(
  left: LeafCountsContent,
  right: LeafCountsContent,
): ReadonlyMap<number | string, CountedSet> {
  const sets = new Map(left.sets);
  for (const [key, { set, count }] of right.sets) {
    sets.set(key, { set, count: count + (sets.get(key)?.count ?? 0) });
  }
  return sets;
}

function allPersons(left: LeafCountsContent, right: LeafCountsContent): ReadonlyMap<string, TupleSet> {
  const persons = new Map(left.persons);
  for (const [person, set] of right.persons) {
    const known = persons.get(person);
    persons.set(person, known === undefined ? set : unionOf(known, set));
  }
  return persons;
}

/**
 * Merges the counts of two sets of shards. It is commutative and associative, and `emptyCounts` is its identity: whatever the order and
 * the bracketing, the result is written in the same bytes. A person of both sides is one person, with what happened on either side. Where
 * one side counted made-up records, the result says so.
 *
 * @param left - Counts.
 * @param right - Counts of the same plan and of other shards.
 * @returns An issue `counts-of-another-plan`, `shard-twice`, or, where a plan counts persons and one side was counted without pseudonyms,
 *   so that nobody can tell who is on both, `persons-without-keys`.
 * @example
 * import { countRecords, mergeCounts, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const north = countRecords([], plan, { shard: "north" });
 * const south = countRecords([], plan, { shard: "south" });
 * north.ok && south.ok && mergeCounts(north.value, south.value).ok; //=> true
 * north.ok && mergeCounts(north.value, north.value).issues[0]?.code; //=> "shard-twice"
 */
export function mergeCounts(left: LeafCounts, right: LeafCounts): Result<LeafCounts> {
  const [mine, others] = [countsContentOf(left), countsContentOf(right)];
  if (mine.plan !== others.plan) {
    return refused(
      "counts-of-another-plan",
      "Expected counts of one plan, made with one version of the package: count the shards again with the same plan.",
    );
  }
  if ([...others.shards].some((shard) => mine.shards.has(shard))) {
    return refused(
      "shard-twice",
      "Expected shards that were not merged yet: one of them is on both sides, and would be counted twice.",
    );
  }
  if (isBlind(mine, others)) {
    return refused(
      "persons-without-keys",
      "Expected pseudonyms on both sides: without them nobody can tell who is on both.",
    );
  }
  return {
    ok: true,
    value: new LeafCounts({
      plan: mine.plan,
      unit: mine.unit,
      shards: new Set([...mine.shards, ...others.shards]),
      leftOut: bothLeftOut(mine.leftOut, others.leftOut),
      sets: allSets(mine, others),
      persons: allPersons(mine, others),
      synthetic: mine.synthetic ?? others.synthetic,
    }),
    issues: [],
  };
}
