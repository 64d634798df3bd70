import type { TableDefinition } from "../model/tableDefinition.js";
import type { DimensionIndex } from "./dimensionIndex.js";

/** Leaf numbers of some tuples, and how many were counted with exactly these. */
export interface CountedTuples {
  /** One leaf number for each dimension, for each tuple. */
  readonly tuples: readonly (readonly number[])[];
  /** How many there are. */
  readonly count: number;
}

type Tuples = CountedTuples["tuples"];

/** Tables with more cells than this have neighbours of their own among what was counted. */
const mostCells = 600;
/** Cells that count as many have others near enough. */
const enough = 50;
/** For one cell and one of its dimensions, how many sets are made of each kind. */
const eachKind = 8;

/**
 * Combinations in which nobody was counted, one step from some in which many were: one thing more that happened to a child, one less, or
 * one that is other, each into a cell that counts few or out of it. With them a small count can be thought larger or smaller without
 * changing any other, so that less has to be hidden to protect it.
 *
 * @param dimensions - Dimensions of the population.
 * @param tables - Its tables.
 * @param counted - What was counted, in an order that depends on nothing but the records.
 * @param isList - For each dimension whether a record can have several things of it: one child has one sex, and several offences.
 * @param cannotBe - Whether a combination is a structural zero.
 * @returns Tuples in ascending order, none of them counted and none twice.
 */
export function neighbouringSets(
  dimensions: readonly DimensionIndex[],
  tables: readonly TableDefinition[],
  counted: readonly CountedTuples[],
  isList: readonly boolean[],
  cannotBe: (leaves: ArrayLike<number>) => boolean,
): readonly Tuples[] {
  const known = new Set(counted.map(({ tuples }) => nameOf(tuples)));
  const found: Tuples[] = [];
  const many = [...counted].sort((left, right) => right.count - left.count);
  for (const table of tables) {
    const places = dimensions.flatMap(({ dimension }, place) =>
      table.dimensions.includes(dimension.code) ? place : [],
    );
    for (const cell of smallCells(dimensions, places, counted)) {
      const isIn = (tuple: readonly number[]): boolean =>
        places.every((place, at) => tuple[place] === cell[at]);
      const add = (made: Tuples): boolean => {
        const tuples = ordered(made);
        const name = nameOf(tuples);
        if (tuples.length === 0 || tuples.some(cannotBe) || known.has(name)) return false;
        known.add(name);
        found.push(tuples);
        return true;
      };
      const some = <Set>(sets: readonly Set[], made: (set: Set) => Tuples): void => {
        let left = eachKind;
        for (const set of sets) {
          if (left === 0) return;
          if (add(made(set))) left -= 1;
        }
      };
      const sets = many.map(({ tuples }) => tuples);
      some(
        sets.filter((tuples) => tuples.some(isIn)),
        (tuples) => tuples.filter((tuple) => !isIn(tuple)),
      );
      const outside = sets.filter((tuples) => !tuples.some(isIn));
      places.forEach((place, at) => {
        const leaf = cell[at]!;
        const nearest = (tuples: Tuples): readonly number[] | undefined =>
          tuples.find((tuple) =>
            places.every((other, its) => (other === place) !== (tuple[other] === cell[its])),
          );
        const near = outside
          .flatMap((tuples) => {
            const tuple = nearest(tuples);
            if (tuple === undefined) return [];
            const shared = sharedCodes(dimensions[place]!, tuple[place]!, leaf);
            return { tuples, tuple, shared };
          })
          // The counts stay in order among those that share as many groups.
          .sort((left, right) => right.shared - left.shared);
        if (isList[place]) {
          some(near, ({ tuples, tuple }) => [...tuples, tuple.with(place, leaf)]);
          some(near, ({ tuples, tuple }) =>
            tuples.map((one) => (one === tuple ? one.with(place, leaf) : one)),
          );
          return;
        }
        // What is one thing for a child is that in all that happened to it.
        some(near, ({ tuples, tuple }) =>
          tuples.map((one) => (one[place] === tuple[place] ? one.with(place, leaf) : one)),
        );
      });
    }
  }
  return found;
}

/** The cells of leaves of a table that count few; none of a table that has very many. */
function smallCells(
  dimensions: readonly DimensionIndex[],
  places: readonly number[],
  counted: readonly CountedTuples[],
): readonly (readonly number[])[] {
  const sizes = places.map((place) => dimensions[place]!.leaves.length);
  const size = sizes.reduce((product, one) => product * one, 1);
  if (size > mostCells) return [];
  const counts = new Int32Array(size);
  for (const { tuples, count } of counted) {
    const cells = new Set(
      tuples.map((tuple) => places.reduce((cell, place, at) => cell * sizes[at]! + tuple[place]!, 0)),
    );
    for (const cell of cells) counts[cell] = counts[cell]! + count;
  }
  return [...counts.keys()]
    .filter((cell) => counts[cell]! < enough)
    .map((cell) => {
      let rest = cell;
      return sizes
        .toReversed()
        .map((one) => {
          const leaf = rest % one;
          rest = (rest - leaf) / one;
          return leaf;
        })
        .toReversed();
    });
}

/** How many codes of a dimension hold both of two leaves: as many cells do not change where one becomes the other. */
function sharedCodes({ members }: DimensionIndex, one: number, other: number): number {
  let shared = 0;
  for (const own of members.values()) if (own.includes(one) && own.includes(other)) shared += 1;
  return shared;
}

const ordered = (tuples: Tuples): Tuples => {
  const distinct = new Map(tuples.map((tuple) => [tuple.join(), tuple]));
  return [...distinct.values()].sort((left, right) => {
    const place = left.findIndex((leaf, at) => leaf !== right[at]);
    return place < 0 ? 0 : left[place]! - right[place]!;
  });
};

const nameOf = (tuples: Tuples): string => tuples.map((tuple) => tuple.join()).join(" ");
