import type { Dimension } from "./dimension.js";

/** The leaves of a category; of all of them for the total. Undefined where the dimension has no such code. */
export function leavesOf(dimension: Dimension, code: string): ReadonlySet<string> | undefined {
  const byCode = new Map(dimension.categories.map((category) => [category.code, category]));
  if (code === dimension.total) {
    return new Set(
      dimension.categories.filter(({ members }) => members === undefined).map((leaf) => leaf.code),
    );
  }
  const leaves = new Set<string>();
  const seen = new Set<string>();
  const waiting = [code];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const category = byCode.get(next);
    if (category === undefined) return undefined;
    if (category.members === undefined) leaves.add(next);
    else waiting.push(...category.members);
  }
  return leaves;
}

/** The leaves of every code of a dimension, those of the total last; a group of which a part is not there is left out. */
export function leavesByCode(dimension: Dimension): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = [...dimension.categories.map(({ code }) => code), dimension.total];
  return new Map(
    codes.flatMap((code): [string, ReadonlySet<string>][] => {
      const leaves = leavesOf(dimension, code);
      return leaves === undefined ? [] : [[code, leaves]];
    }),
  );
}
