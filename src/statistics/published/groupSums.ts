import type { UnprintedCategories } from "./publishedAuditOptions.js";
import { keyOf, type GroupCell } from "./publishedGroups.js";

/** A printed total and the parts that it is the sum of, as places of cells. */
export interface GroupSum {
  /** The total. */
  readonly total: number;
  /** Its parts. */
  readonly parts: readonly number[];
  /** Whether there may be parts that are not printed, so that the total is at least the sum. */
  readonly open: boolean;
}

interface Line {
  total: number;
  readonly parts: number[];
}

/** The sums of one group: for each dimension, or the one at a place, each line along it in which the total is printed. */
export function groupSums(
  cells: readonly GroupCell[],
  totals: readonly string[],
  unprinted: UnprintedCategories,
  only?: number,
): GroupSum[] {
  const sums: GroupSum[] = [];
  for (const [dimension, code] of totals.entries()) {
    if (only !== undefined && only !== dimension) continue;
    const lines = new Map<string, Line>();
    const categories = new Set<string>();
    for (const [place, { coordinates }] of cells.entries()) {
      const category = coordinates[dimension]!;
      const key = keyOf(coordinates.toSpliced(dimension, 1));
      let line = lines.get(key);
      if (line === undefined) {
        line = { total: -1, parts: [] };
        lines.set(key, line);
      }
      if (category === code) line.total = place;
      else {
        line.parts.push(place);
        categories.add(category);
      }
    }
    const least = unprinted === "left-out" ? 2 : 1;
    for (const { total, parts } of lines.values()) {
      if (total < 0 || parts.length < least) continue;
      sums.push({ total, parts, open: unprinted === "unknown" && parts.length < categories.size });
    }
  }
  return sums;
}
