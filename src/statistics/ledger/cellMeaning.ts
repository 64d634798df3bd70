import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";
import type { LedgerCell } from "./ledgerContent.js";

/** What a cell counts: the concepts that it narrows, each with its leaves in order, whatever table it stands in. */
export function cellMeaning(
  dimensions: readonly Dimension[],
  coordinates: readonly string[],
): LedgerCell["of"] {
  const entries = dimensions.flatMap((dimension, place): [string, readonly string[]][] => {
    const leaves = leavesOf(dimension, coordinates[place]!);
    const all = leavesOf(dimension, dimension.total);
    if (leaves === undefined || all === undefined || leaves.size === all.size) return [];
    return [[dimension.code, [...leaves].sort()]];
  });
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
