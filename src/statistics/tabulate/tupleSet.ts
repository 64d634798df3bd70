/**
 * What happened to one person or in one case, as far as a plan asks: one key, or several in ascending order without repetition. A
 * key is a combination of leaves, one for each dimension of the plan's population.
 */
export type TupleSet = number | readonly number[];

const ascending = (left: number, right: number): number => left - right;

/** The set of some keys, in any order and with repetition. */
export function tupleSet(keys: readonly number[]): TupleSet {
  const sorted = [...new Set(keys)].sort(ascending);
  const [first] = sorted;
  return sorted.length === 1 && first !== undefined ? first : sorted;
}

/** The union of two sets. */
export function unionOf(left: TupleSet, right: TupleSet): TupleSet {
  if (left === right) return left;
  return tupleSet([left, right].flat());
}

/** The keys of a set. */
export const keysOf = (set: TupleSet): readonly number[] => (typeof set === "number" ? [set] : set);

/** A set as the key of a map: a number as it stands, several keys as a text. */
export const mapKey = (set: TupleSet): number | string => (typeof set === "number" ? set : set.join(","));

/** Whether the left set comes first: by the first key in which they differ, a shorter set before a longer one that begins with it. */
export function compareSets(left: TupleSet, right: TupleSet): number {
  const [mine, others] = [keysOf(left), keysOf(right)];
  for (let at = 0; at < Math.min(mine.length, others.length); at += 1) {
    const difference = mine[at]! - others[at]!;
    if (difference !== 0) return difference;
  }
  return mine.length - others.length;
}
