import type { TableDefinition } from "../model/tableDefinition.js";
import type { DimensionIndex } from "./dimensionIndex.js";

/** The most combinations of all dimensions that are all taken as possible; above, only some stand for the others. */
export const mostPossible = 20_000;

/** How many combinations are tried for one that can be. */
const mostTries = 1000;

/** Goes on to the next combination of some places, the last one changing first; false after the last one. */
function advance(leaves: number[], places: readonly number[], sizes: readonly number[]): boolean {
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at]!;
    const next = leaves[place]! + 1;
    if (next < sizes[place]!) {
      leaves[place] = next;
      return true;
    }
    leaves[place] = 0;
  }
  return false;
}

/** A combination that can be, with the leaves of some places as they are: the first that is found by changing the other places. */
function possibleWith(
  leaves: readonly number[],
  others: readonly number[],
  sizes: readonly number[],
  cannotBe: (leaves: ArrayLike<number>) => boolean,
): readonly number[] | undefined {
  const tried = [...leaves];
  for (const place of others) tried[place] = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (!cannotBe(tried)) return tried;
    if (!advance(tried, others, sizes)) return undefined;
  }
  return undefined;
}

/**
 * Combinations in which nobody was counted and somebody could have been. Up to {@link mostPossible} combinations of all dimensions, all of
 * them; above, one for each empty combination of the leaves of a table. An attacker is then taken to know of more
 * combinations that they are empty, so that fewer rows never protect less.
 *
 * @param dimensions - Dimensions of the population.
 * @param tables - Its tables.
 * @param counted - Leaf numbers of the tuples that were counted.
 * @param cannotBe - Whether a combination is a structural zero.
 * @returns Leaf numbers, in an order that depends on nothing but the arguments.
 */
export function possibleTuples(
  dimensions: readonly DimensionIndex[],
  tables: readonly TableDefinition[],
  counted: readonly (readonly number[])[],
  cannotBe: (leaves: ArrayLike<number>) => boolean,
): readonly (readonly number[])[] {
  const sizes = dimensions.map(({ leaves }) => leaves.length);
  const everywhere = dimensions.map((_, place) => place);
  const all = sizes.reduce((product, size) => product * size, 1) <= mostPossible;
  const found: (readonly number[])[] = [];
  for (const places of all ? [everywhere] : placesOf(tables, dimensions)) {
    const keyOf = (leaves: readonly number[]): number =>
      places.reduce((key, place) => key * sizes[place]! + leaves[place]!, 0);
    const taken = new Set(counted.map(keyOf));
    for (const leaves of found) taken.add(keyOf(leaves));
    const others = everywhere.filter((place) => !places.includes(place));
    const leaves = everywhere.map(() => 0);
    do {
      if (taken.has(keyOf(leaves))) continue;
      const tuple = possibleWith(leaves, others, sizes, cannotBe);
      if (tuple !== undefined) found.push(tuple);
    } while (advance(leaves, places, sizes));
  }
  return found;
}

/** Places of the dimensions of each table, in the order of the population. */
const placesOf = (tables: readonly TableDefinition[], dimensions: readonly DimensionIndex[]): number[][] =>
  tables.map((table) =>
    dimensions.flatMap(({ dimension }, place) => (table.dimensions.includes(dimension.code) ? place : [])),
  );
