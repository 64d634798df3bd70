/** A set of combinations: for each dimension the numbers of its leaves. */
export type LeafBox = readonly ReadonlySet<number>[];

/**
 * Whether every combination of a box lies in one of the others. Each box that meets it cuts off what it covers; what is left has to lie
 * in the remaining ones.
 */
export function isCovered(box: LeafBox, by: readonly LeafBox[]): boolean {
  const [first, ...rest] = by;
  if (first === undefined) return false;
  const common = box.map((leaves, place) => [...leaves].filter((leaf) => first[place]?.has(leaf)));
  if (common.some((leaves) => leaves.length === 0)) return isCovered(box, rest);
  return box.every((leaves, place) => {
    const outside = [...leaves].filter((leaf) => !first[place]?.has(leaf));
    if (outside.length === 0) return true;
    // Before this dimension only what the first box has, in it what the first box has not, after it everything.
    const left = box.map((own, other) => {
      if (other < place) return new Set(common[other]);
      return other === place ? new Set(outside) : own;
    });
    return isCovered(left, rest);
  });
}
