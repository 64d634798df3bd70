import { gunzipSync } from "node:zlib";
import { mergeRows } from "../../../src/statistics/system/mergeRows.js";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";

/** The same with rows that stand in the same cells joined, as `protect` has them. */
export function withMergedRows(census: CensusCase): CensusCase {
  const { rowCounts, cells } = census.system;
  const { rowOf, rowWeights, sums } = mergeRows(
    cells.map(({ rows }) => rows),
    rowCounts.length,
  );
  const merged = new Int32Array(rowWeights.length);
  rowCounts.forEach((count, row) => {
    const number = rowOf[row] ?? -1;
    if (number >= 0) merged[number]! += count;
  });
  const joined = cells.map(({ count }, cell) => ({ rows: sums[cell]!, count }));
  return { ...census, system: { rowCounts: merged, cells: joined, links: [] } };
}

/** The census case as a system, with the pattern of R beside it. */
export interface CensusCase {
  readonly system: CountSystem;
  readonly primary: Uint8Array;
  readonly hidden: Uint8Array;
}

const lines = (file: Uint8Array): string[][] =>
  gunzipSync(file)
    .toString("utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.replaceAll('"', "").split(","));

/** Reads rows, memberships and pattern; cells that are the same sum are one, hidden if any of them is. */
export function censusSystem(microdata: Uint8Array, triplets: Uint8Array, pattern: Uint8Array): CensusCase {
  const rowCounts = Int32Array.from(lines(microdata), (row) => Number(row.at(-1)));
  const cells = lines(pattern);
  const members: number[][] = cells.map(() => []);
  for (const [row, cell] of lines(triplets)) members[Number(cell)]!.push(Number(row));
  const places = new Map<string, number>();
  const out: { rows: Int32Array; count: number; primary: number; hidden: number }[] = [];
  cells.forEach((cell, number) => {
    const rows = Int32Array.from(members[number]!).sort();
    const key = rows.join();
    const [primary, hidden] = [cell[13] === "TRUE" ? 1 : 0, cell[14] === "TRUE" ? 1 : 0];
    const known = places.get(key);
    if (known === undefined) {
      places.set(key, out.length);
      out.push({ rows, count: Number(cell[12]), primary, hidden });
    } else {
      out[known]!.primary |= primary;
      out[known]!.hidden |= hidden;
    }
  });
  return {
    system: { rowCounts, cells: out.map(({ rows, count }) => ({ rows, count })), links: [] },
    primary: Uint8Array.from(out, (cell) => cell.primary),
    hidden: Uint8Array.from(out, (cell) => cell.hidden),
  };
}
