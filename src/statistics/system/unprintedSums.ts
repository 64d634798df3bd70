import { leavesOf } from "../model/membership.js";
import type { RawContent } from "../model/rawContent.js";
import { cellKeyOf } from "./cellKey.js";

/** What a table does not print and gives away all the same: a printed group less those of its parts that are printed. */
export interface UnprintedSum {
  /** What it counts, named as `cellKeyOf` names cells. */
  readonly key: string;
  /** Rows of the population, ascending. */
  readonly rows: Int32Array;
}

/** A printed category that is more than its printed parts. */
interface Remainder {
  /** Its code. */
  readonly group: string;
  /** Codes of its printed parts. */
  readonly parts: readonly string[];
  /** Leaves that no part has. */
  readonly leaves: readonly string[];
}

interface Entry {
  readonly coordinates: readonly string[];
  readonly rows: Int32Array;
}

/**
 * Finds what the printed categories of a table leave over, in each dimension and in several at once: a table that prints a total and
 * some of its categories tells the sum of the others by subtraction.
 *
 * @returns The sums that have rows; none where every printed group is the sum of its printed parts.
 */
export function unprintedSums({ definition, population, cells }: RawContent): readonly UnprintedSum[] {
  const axes = definition.dimensions.map((name, place) => remaindersOf(name, place));
  if (axes.every((remainders) => remainders.length === 0)) return [];
  const entries = new Map<string, Entry>(
    cells.map(({ coordinates, rows }) => [keyOf(coordinates), { coordinates, rows }]),
  );
  const names = new Map<string, string>();
  axes.forEach((remainders, place) => {
    for (const entry of [...entries.values()]) {
      for (const { group, parts, leaves } of remainders) {
        if (entry.coordinates[place] !== group) continue;
        const code = `${group} less ${parts.join(" ")}`;
        names.set(code, leaves.join("|"));
        const coordinates = entry.coordinates.with(place, code);
        const printed = parts.map((part) => entries.get(keyOf(entry.coordinates.with(place, part)))?.rows);
        entries.set(keyOf(coordinates), { coordinates, rows: without(entry.rows, printed) });
      }
    }
  });
  const cellKey = cellKeyOf(population.dimensions);
  return [...entries.values()].flatMap(({ coordinates, rows }) => {
    if (rows.length === 0 || !coordinates.some((code) => names.has(code))) return [];
    const printed = definition.dimensions.flatMap((_, place) =>
      names.has(coordinates[place] ?? "") ? [] : [place],
    );
    const own = coordinates.flatMap((code, place) => {
      const leaves = names.get(code);
      return leaves === undefined ? [] : [`${definition.dimensions[place] ?? ""}=${leaves}`];
    });
    const others = cellKey(
      printed.map((place) => definition.dimensions[place] ?? ""),
      printed.map((place) => coordinates[place] ?? ""),
    );
    const key = [...own, ...(others === "" ? [] : others.split("&"))].sort().join("&");
    return [{ key, rows }];
  });

  function remaindersOf(name: string, place: number): readonly Remainder[] {
    const dimension = population.dimensions.find(({ code }) => code === name);
    if (dimension === undefined) return [];
    const codes = [...new Set(cells.map(({ coordinates }) => coordinates[place] ?? ""))];
    const leaves = new Map(codes.map((code) => [code, leavesOf(dimension, code) ?? new Set<string>()]));
    return codes.flatMap((group) => {
      const own = [...(leaves.get(group) ?? [])];
      const parts = codes.filter((code) => {
        const part = leaves.get(code) ?? new Set();
        return (
          part.size > 0 && part.size < own.length && [...part].every((leaf) => leaves.get(group)?.has(leaf))
        );
      });
      const rest = own.filter((leaf) => !parts.some((part) => leaves.get(part)?.has(leaf)));
      return parts.length > 0 && rest.length > 0 ? [{ group, parts: parts.sort(), leaves: rest.sort() }] : [];
    });
  }
}

const keyOf = (coordinates: readonly string[]): string => coordinates.join("\u0001");

/** The rows of a list that none of some other lists has. */
function without(rows: Int32Array, others: readonly (Int32Array | undefined)[]): Int32Array {
  const taken = new Set(others.flatMap((list) => [...(list ?? [])]));
  return rows.filter((row) => !taken.has(row));
}
