import { compareRowLists } from "./compareRowLists.js";

/** Sums without repetition. */
export interface DistinctSums {
  /** The row lists, each once, in the order in which they were first seen. */
  readonly sums: readonly Int32Array[];
  /** For every list that was given, its place in `sums`. */
  readonly placeOf: Int32Array;
}

/** Gives equal row lists one number: by a hash, and a comparison of those with the same hash. */
export function distinctSums(lists: readonly Int32Array[]): DistinctSums {
  const sums: Int32Array[] = [];
  const placeOf = new Int32Array(lists.length);
  const byHash = new Map<number, number[]>();
  lists.forEach((list, given) => {
    const hash = hashOf(list);
    const same = byHash.get(hash);
    const known = same?.find((place) => compareRowLists(sums[place]!, list) === 0);
    if (known !== undefined) {
      placeOf[given] = known;
      return;
    }
    placeOf[given] = sums.length;
    if (same === undefined) byHash.set(hash, [sums.length]);
    else same.push(sums.length);
    sums.push(list);
  });
  return { sums, placeOf };
}

/** FNV-1a over whole numbers instead of bytes. */
function hashOf(list: Int32Array): number {
  let hash = 0x811c9dc5 ^ list.length;
  for (const row of list) {
    hash = Math.imul(hash ^ row, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
