import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";

/** Names what a cell counts, the same in whatever table it stands: the concepts that it narrows, each with its leaves. */
export type CellKey = (dimensions: readonly string[], coordinates: readonly string[]) => string;

/** Makes the naming function for the dimensions of a population. Codes over the same leaves are one. */
export function cellKeyOf(dimensions: readonly Dimension[]): CellKey {
  const known = new Map<string, string>();
  const narrow = (dimension: Dimension, coordinate: string): string => {
    const asked = `${dimension.code}=${coordinate}`;
    const remembered = known.get(asked);
    if (remembered !== undefined) return remembered;
    const all = leavesOf(dimension, dimension.total);
    const leaves = leavesOf(dimension, coordinate);
    let answer = asked;
    if (leaves !== undefined) {
      answer = leaves.size === all?.size ? "" : `${dimension.code}=${[...leaves].sort().join("|")}`;
    }
    known.set(asked, answer);
    return answer;
  };
  return (codes, coordinates) =>
    dimensions
      .flatMap((dimension) => {
        const place = codes.indexOf(dimension.code);
        return place < 0 ? [] : narrow(dimension, coordinates[place]!);
      })
      .filter((part) => part !== "")
      .sort()
      .join("&");
}
