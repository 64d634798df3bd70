import type { Dimension } from "../model/dimension.js";
import { leavesByCode } from "../model/membership.js";
import { cellKeyOf } from "./cellKey.js";

/** What a table does not print and gives away all the same: a printed group less those of its parts that are printed. */
export interface UnprintedSum {
  /** What it counts, named as `cellKeyOf` names cells. */
  readonly key: string;
  /** Where it would stand: for each dimension a printed code, or one that says which group less which parts. */
  readonly coordinates: readonly string[];
  /** Rows of the population, ascending. */
  readonly rows: Int32Array;
}

/** What a table prints: where, and over which rows. */
export interface PrintedCells {
  /** The dimensions of the table, in the order of its coordinates. */
  readonly dimensions: readonly Dimension[];
  /** Its cells. */
  readonly cells: readonly Entry[];
}

/** A cell, or what would be one. */
interface Entry {
  readonly coordinates: readonly string[];
  readonly rows: Int32Array;
}

/** A printed category that is more than its printed parts. */
interface Remainder {
  /** What is left of it, as a category. */
  readonly code: string;
  /** Its own code. */
  readonly group: string;
  /** Codes of its printed parts. */
  readonly parts: readonly string[];
  /** Leaves that no part has. */
  readonly members: readonly string[];
}

/**
 * Finds what the printed categories of a table leave over, in each dimension and in several at once: a table that prints a total and
 * some of its categories tells the sum of the others by subtraction.
 *
 * @returns The sums that have rows; none where every printed group is the sum of its printed parts.
 */
export function unprintedSums({ dimensions, cells }: PrintedCells): readonly UnprintedSum[] {
  const axes = dimensions.map((dimension, place) =>
    remaindersOf(dimension, new Set(cells.map(({ coordinates }) => coordinates[place]!))),
  );
  const entries = new Map(cells.map((cell): [string, Entry] => [keyOf(cell.coordinates), cell]));
  const codes = new Set(axes.flatMap((remainders) => remainders.map(({ code }) => code)));
  if (codes.size === 0) return [];
  axes.forEach((remainders, place) => {
    for (const { coordinates, rows } of [...entries.values()]) {
      for (const { code, group, parts } of remainders) {
        if (coordinates[place] !== group) continue;
        const printed = parts.map((part) => entries.get(keyOf(coordinates.with(place, part)))?.rows);
        const rest = { coordinates: coordinates.with(place, code), rows: without(rows, printed) };
        entries.set(keyOf(rest.coordinates), rest);
      }
    }
  });
  const keyIn = cellKeyOf(
    dimensions.map((dimension, place) => ({
      ...dimension,
      categories: [
        ...dimension.categories,
        ...axes[place]!.map(({ code, members }) => ({ code, label: code, members })),
      ],
    })),
  );
  const names = dimensions.map(({ code }) => code);
  return [...entries.values()].flatMap(({ coordinates, rows }) =>
    rows.length > 0 && coordinates.some((code) => codes.has(code))
      ? [{ key: keyIn(names, coordinates), coordinates, rows }]
      : [],
  );
}

/** What is left of the printed categories of a dimension. */
function remaindersOf(dimension: Dimension, printed: ReadonlySet<string>): readonly Remainder[] {
  const leaves = [...leavesByCode(dimension)].filter(([code]) => printed.has(code));
  return leaves.flatMap(([group, own]) => {
    const inside = leaves.filter(
      ([, part]) => part.size > 0 && part.size < own.size && [...part].every((leaf) => own.has(leaf)),
    );
    const members = [...own].filter((leaf) => !inside.some(([, part]) => part.has(leaf))).sort();
    const parts = inside.map(([code]) => code).sort();
    if (parts.length === 0 || members.length === 0) return [];
    return [{ code: `${group} less ${parts.join(" ")}`, group, parts, members }];
  });
}

const keyOf = (coordinates: readonly string[]): string => coordinates.join("\u0001");

/** The rows of a list that none of some other lists has. */
function without(rows: Int32Array, others: readonly (Int32Array | undefined)[]): Int32Array {
  const taken = new Set(others.flatMap((list) => [...(list ?? [])]));
  return rows.filter((row) => !taken.has(row));
}
