import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";

/** Names what a cell counts, the same in whatever table it stands: the concepts that it narrows, each with its leaves. */
export type CellKey = (dimensions: readonly string[], coordinates: readonly string[]) => string;

/** Makes the naming function for the dimensions of a population. Codes over the same leaves are one. */
export function cellKeyOf(dimensions: readonly Dimension[]): CellKey {
  const byCode = new Map(dimensions.map((dimension) => [dimension.code, dimension]));
  const known = new Map<string, string>();
  const narrow = (code: string, coordinate: string): string => {
    const asked = `${code}=${coordinate}`;
    const remembered = known.get(asked);
    if (remembered !== undefined) return remembered;
    const dimension = byCode.get(code);
    const all = dimension === undefined ? undefined : leavesOf(dimension, dimension.total);
    const leaves = dimension === undefined ? undefined : leavesOf(dimension, coordinate);
    let answer = asked;
    if (leaves !== undefined && all !== undefined) {
      answer = leaves.size === all.size ? "" : `${code}=${[...leaves].sort().join("|")}`;
    }
    known.set(asked, answer);
    return answer;
  };
  return (codes, coordinates) =>
    codes
      .map((code, place) => narrow(code, coordinates[place] ?? ""))
      .filter((part) => part !== "")
      .sort()
      .join("&");
}
