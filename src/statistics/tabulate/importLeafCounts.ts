import * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import { compiledPlan, type CompiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import { countsContentOf, LeafCounts, leafCountsFormat } from "./leafCounts.js";
import { leftOutNumbersSchema } from "./leftOut.js";
import { keysOf, mapKey, tupleSet, type TupleSet } from "./tupleSet.js";

const tuples = z.array(z.int().min(0)).min(1);

/** The text of partial counts. */
const textSchema = z.strictObject({
  format: z.literal(leafCountsFormat),
  plan: z.string(),
  unit: z.enum(["persons", "cases"]),
  shards: z.array(z.string()),
  leftOut: leftOutNumbersSchema,
  sets: z.array(z.strictObject({ count: z.int().min(1), tuples })),
  persons: z.record(z.string(), tuples),
  synthetic: z.literal(true).optional(),
});

const failed = (code: string, message: string, path: Issue["path"] = []): Result<never> => ({
  ok: false,
  issues: [{ code, severity: "error", path, message }],
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Issues whose paths end before anything that a person could be told by. */
const withoutPersons = (issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: issue.path.slice(0, 1) }));

/**
 * Reads partial counts whose plan is not at hand: whether they are of one plan is known when they are merged, and whether of the right one
 * when they are tabulated.
 *
 * @returns Issues where the text is no text of partial counts; none of them repeats anything of it.
 */
export function parseLeafCounts(text: string): Result<LeafCounts> {
  const json = parsed(text);
  if (json === undefined)
    return failed("leaf-counts-no-json", "Expected the text that exportConfidential wrote, as it was.");
  const read = validate(textSchema, json);
  if (!read.ok) return { ok: false, issues: withoutPersons(read.issues) };
  const { plan, unit, shards, leftOut, sets, persons, synthetic } = read.value;
  if (unit === "cases" && Object.keys(persons).length > 0) {
    return failed(
      "leaf-counts-of-persons",
      "Expected no persons in the counts of a plan that counts cases.",
      ["persons"],
    );
  }
  const counted = sets.map(({ tuples: keys, count }) => ({ set: tupleSet(keys), count }));
  const byKey = new Map(counted.map((one) => [mapKey(one.set), one] as const));
  if (byKey.size !== counted.length || new Set(shards).size !== shards.length) {
    return failed("leaf-counts-repeated", "Expected each combination and each shard once.");
  }
  return {
    ok: true,
    value: new LeafCounts({
      plan,
      unit,
      shards: new Set(shards),
      leftOut,
      sets: byKey,
      persons: new Map(Object.entries(persons).map(([person, keys]) => [person, tupleSet(keys)])),
      synthetic,
    }),
    issues: [],
  };
}

/**
 * Reads partial counts back that `exportConfidential` wrote.
 *
 * @param text - The text.
 * @param plan - The plan by which they were made.
 * @returns Issues where the text is no text of partial counts, where it was made by another plan or another version of the package, or where it
 *   holds a combination that the plan does not have.
 * @example
 * import { emptyCounts, exportConfidential, importLeafCounts, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const empty = emptyCounts(plan);
 * empty.ok && importLeafCounts(exportConfidential(empty.value), plan).ok; //=> true
 * importLeafCounts("{}", plan).ok; //=> false
 */
export function importLeafCounts(text: string, plan: TabulationPlan): Result<LeafCounts> {
  const compiled = compiledPlan(plan);
  if (!compiled.ok) return compiled;
  const read = parseLeafCounts(text);
  return read.ok ? ofPlan(read.value, compiled.value) : read;
}

/** Counts that are of a plan and of its combinations alone; issues where they are not. */
export function ofPlan(counts: LeafCounts, { digest, size, plan }: CompiledPlan): Result<LeafCounts> {
  const content = countsContentOf(counts);
  if (content.plan !== digest || content.unit !== plan.unit) {
    return failed(
      "counts-of-another-plan",
      "Expected counts of this very plan, made with this version of the package.",
      ["plan"],
    );
  }
  const isBeyond = (set: TupleSet): boolean => keysOf(set).some((key) => key >= size);
  if (
    [...content.sets.values()].some(({ set }) => isBeyond(set)) ||
    [...content.persons.values()].some(isBeyond)
  ) {
    return failed("leaf-counts-beyond-plan", "Expected only combinations of categories that the plan has.");
  }
  return { ok: true, value: counts, issues: [] };
}
