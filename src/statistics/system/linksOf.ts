import type { SystemCell, SystemLink } from "../model/countSystem.js";

/** What a cell counts, and its number. */
export interface KeyedNumber {
  /** What it counts. */
  readonly key: string;
  /** Its number in the system. */
  readonly cell: number;
}

/**
 * Links cells that count the same over different rows, as tables do that came without records. Two that have different counts
 * are not linked: whoever compiled them counted different things.
 */
export function linksOf(keyed: readonly KeyedNumber[], cells: readonly SystemCell[]): readonly SystemLink[] {
  const byKey = new Map<string, Set<number>>();
  for (const { key, cell } of keyed) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, new Set([cell]));
    else known.add(cell);
  }
  const links: SystemLink[] = [];
  for (const numbers of byKey.values()) {
    const ascending = [...numbers].sort((left, right) => left - right);
    ascending.forEach((number, place) => {
      const right = cells[number];
      const left = ascending
        .slice(0, place)
        .map((other) => cells[other])
        .find((other) => other?.count === right?.count);
      if (left !== undefined && right !== undefined) links.push({ left: left.rows, right: right.rows });
    });
  }
  return links;
}
