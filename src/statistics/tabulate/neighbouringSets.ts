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
/** How many sets are kept for each cell. */
const mostKept = 40;
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
  const add = (sets: readonly Near[], made: (near: Near) => Tuples): void => {
    let left = eachKind;
    for (const near of sets) {
      if (left === 0) return;
      const tuples = ordered(made(near));
      const name = nameOf(tuples);
      if (tuples.length === 0 || tuples.some(cannotBe) || known.has(name)) continue;
      known.add(name);
      found.push(tuples);
      left -= 1;
    }
  };
  for (const table of tables) {
    const places = dimensions.flatMap(({ dimension }, place) =>
      table.dimensions.includes(dimension.code) ? place : [],
    );
    const cells = cellsOf(dimensions, places, many);
    if (cells === undefined) continue;
    for (const cell of cells.small) {
      const isIn = (tuple: readonly number[]): boolean =>
        places.every((place, at) => tuple[place] === cell[at]);
      add(cells.setsIn(cell), ({ tuples }) => tuples.filter((tuple) => !isIn(tuple)));
      places.forEach((place, at) => {
        const leaf = cell[at]!;
        const index = dimensions[place]!;
        const near = index.leaves
          .flatMap((_, other) => {
            if (other === leaf) return [];
            const shared = sharedCodes(index, other, leaf);
            const sets = cells.setsIn(cell.with(at, other)).filter(({ tuples }) => !tuples.some(isIn));
            return sets.map((one) => ({ ...one, shared }));
          })
          .sort((left, right) => right.shared - left.shared || left.order - right.order);
        if (isList[place]) {
          add(near, ({ tuples, tuple }) => [...tuples, tuple.with(place, leaf)]);
          add(near, ({ tuples, tuple }) =>
            tuples.map((one) => (one === tuple ? one.with(place, leaf) : one)),
          );
          return;
        }
        // What is one thing for a child is that in all that happened to it.
        add(near, ({ tuples, tuple }) =>
          tuples.map((one) => (one[place] === tuple[place] ? one.with(place, leaf) : one)),
        );
      });
    }
  }
  return found;
}

/** A set that was counted, by one of its tuples. */
interface Near {
  readonly tuples: Tuples;
  /** The tuple that falls in the cell. */
  readonly tuple: readonly number[];
  /** Its place among all that were counted, the most frequent first. */
  readonly order: number;
}

/** The cells of leaves of a table. */
interface LeafCells {
  /** Those that count few. */
  readonly small: readonly (readonly number[])[];
  /** The most frequent sets that fall in one, the most frequent first. */
  readonly setsIn: (cell: readonly number[]) => readonly Near[];
}

/** Sorts sets into the cells of leaves of a table; undefined for a table that has very many. */
function cellsOf(
  dimensions: readonly DimensionIndex[],
  places: readonly number[],
  many: readonly CountedTuples[],
): LeafCells | undefined {
  const sizes = places.map((place) => dimensions[place]!.leaves.length);
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((stride, one) => stride * one, 1));
  const size = sizes.reduce((product, one) => product * one, 1);
  if (size > mostCells) return undefined;
  const counts = new Int32Array(size);
  const sets = Array.from({ length: size }, (): Near[] => []);
  const numberOf = (leaves: readonly number[]): number =>
    leaves.reduce((cell, leaf, at) => cell + leaf * strides[at]!, 0);
  many.forEach(({ tuples, count }, order) => {
    const cells = new Map(tuples.map((tuple) => [numberOf(places.map((place) => tuple[place]!)), tuple]));
    for (const [cell, tuple] of cells) {
      counts[cell] = counts[cell]! + count;
      const own = sets[cell]!;
      if (own.length < mostKept) own.push({ tuples, tuple, order });
    }
  });
  const leavesOf = (cell: number): readonly number[] =>
    sizes.map((one, at) => Math.floor(cell / strides[at]!) % one);
  return {
    small: [...counts.keys()].filter((cell) => counts[cell]! < enough).map(leavesOf),
    setsIn: (cell) => sets[numberOf(cell)]!,
  };
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
