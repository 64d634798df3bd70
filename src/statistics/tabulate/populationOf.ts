import type { Issue } from "../../issues/issue.js";
import type { Dimension } from "../model/dimension.js";
import type { Limits, Population, PopulationRow } from "../model/population.js";
import type { CompiledPlan } from "../plan/compiledPlan.js";
import { isResidual } from "../plan/residualCodes.js";
import type { StructuralZero } from "../plan/structuralZero.js";
import { dimensionIndex, type DimensionIndex } from "./dimensionIndex.js";
import type { CountedSet, LeafCountsContent } from "./leafCounts.js";
import { neighbouringSets } from "./neighbouringSets.js";
import { possibleTuples } from "./possibleTuples.js";
import { structuralTest } from "./structuralTest.js";
import { compareSets, keysOf, mapKey } from "./tupleSet.js";

/** Cases or persons by tuple set, in the order of the sets. */
function countedSets({ sets, persons }: LeafCountsContent): readonly CountedSet[] {
  const all = new Map([...sets].map(([key, { set, count }]) => [key, { set, count }]));
  for (const set of persons.values()) {
    const key = mapKey(set);
    const known = all.get(key);
    if (known === undefined) all.set(key, { set, count: 1 });
    else known.count += 1;
  }
  return [...all.values()].sort((left, right) => compareSets(left.set, right.set));
}

/** The leaves of a key. */
const leavesAt = ({ dimensions, strides }: CompiledPlan, key: number): number[] =>
  dimensions.map(({ leaves }, place) => Math.floor(key / strides[place]!) % leaves.length);

/** A dimension without the residual categories that nobody falls in and no table names. */
function withoutUnused(dimension: Dimension, used: ReadonlySet<string>, { plan }: CompiledPlan): Dimension {
  const named = new Set(plan.tables.flatMap(({ categories }) => categories?.[dimension.code] ?? []));
  const members = new Set(dimension.categories.flatMap((category) => category.members ?? []));
  return {
    ...dimension,
    categories: dimension.categories.filter(
      ({ code }) => !isResidual(code) || used.has(code) || named.has(code) || members.has(code),
    ),
  };
}

/** Structural zeros without the codes that were left out. */
const within = (
  zeros: readonly StructuralZero[],
  indexes: readonly DimensionIndex[],
): readonly StructuralZero[] =>
  zeros.flatMap((zero) => {
    const entries = Object.entries(zero).map(([name, codes]) => {
      const members = indexes.find(({ dimension }) => dimension.code === name)?.members;
      return [name, codes.filter((code) => members?.has(code))] as const;
    });
    return entries.every(([, codes]) => codes.length > 0) ? [Object.fromEntries(entries)] : [];
  });

/** The years by which a plan leaves records out. */
const limitsOf = ({ limits }: CompiledPlan): Limits =>
  Object.fromEntries(
    limits.map(({ dimension: { code }, leaves }) => [code, leaves.filter((leaf) => !isResidual(leaf))]),
  );

/** The population of a plan: what was counted, and one row of 0 for combinations that could have been. */
export function populationOf(
  content: LeafCountsContent,
  compiled: CompiledPlan,
): {
  readonly population: Population;
  readonly structuralZeros: readonly StructuralZero[];
  readonly issues: readonly Issue[];
} {
  const { unit, synthetic } = content;
  const counted = countedSets(content).map(({ set, count }) => ({
    tuples: keysOf(set).map((key) => leavesAt(compiled, key)),
    count,
  }));
  const used = compiled.dimensions.map(() => new Set<string>());
  for (const { tuples } of counted) {
    for (const tuple of tuples) {
      tuple.forEach((leaf, place) => used[place]!.add(compiled.dimensions[place]!.leaves[leaf]!));
    }
  }
  const dimensions = compiled.dimensions.map(({ dimension }, place) =>
    withoutUnused(dimension, used[place]!, compiled),
  );
  const indexes = dimensions.flatMap((dimension) => dimensionIndex(dimension) ?? []);
  const structuralZeros = within(compiled.structuralZeros, indexes);
  const cannotBe = structuralTest(structuralZeros, indexes);
  const renumbered = compiled.dimensions.map(({ leaves }, place) =>
    leaves.map((code) => indexes[place]!.numbers.get(code) ?? -1),
  );
  const known = counted.map(({ tuples }) =>
    tuples.map((tuple) => tuple.map((leaf, place) => renumbered[place]![leaf]!)),
  );
  const coded = (tuple: readonly number[]): readonly string[] =>
    tuple.map((leaf, place) => indexes[place]!.leaves[leaf]!);
  const impossible = known.some((tuples) => tuples.some(cannotBe));
  const possible = possibleTuples(indexes, compiled.plan.tables, known.flat(), cannotBe);
  const sets = known.map((tuples, row) => ({ tuples, count: counted[row]!.count }));
  const isList = compiled.dimensions.map(({ list }) => list !== undefined);
  const neighbours = neighbouringSets(indexes, compiled.plan.tables, sets, isList, cannotBe);
  const rows: PopulationRow[] = [
    ...known.map((tuples, row) => ({ tuples: tuples.map(coded), count: counted[row]!.count })),
    ...possible.map((tuple) => ({ tuples: [coded(tuple)], count: 0 })),
    ...neighbours.map((tuples) => ({ tuples: tuples.map(coded), count: 0 })),
  ];
  return {
    population: { id: compiled.digest, unit, dimensions, rows, limits: limitsOf(compiled), synthetic },
    structuralZeros,
    issues: impossible
      ? [
          {
            code: "structural-zero-occupied",
            severity: "warning",
            path: ["structuralZeros"],
            message:
              "Records fall in a combination that cannot be by the plan; they are counted. Correct the records or the plan.",
          },
        ]
      : [],
  };
}
