import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";

/** Some cells and their rows, all with the same dimensions. */
export interface PrintedCells {
  /** The dimensions, in the order of the coordinates. */
  readonly dimensions: readonly Dimension[];
  /** The cells. */
  readonly cells: readonly {
    /** One code of each dimension. */
    readonly coordinates: readonly string[];
    /** Its rows, ascending. */
    readonly rows: Int32Array;
  }[];
}

/** What is counted under some leaves of each dimension: a cell, or what is left of one. */
export interface CountedSet {
  /** For each dimension the number of its set of leaves, as the {@link Axis} has it. */
  readonly sets: readonly number[];
  /** Where it stands, or would stand. */
  readonly coordinates: readonly string[];
  /** Its rows, ascending. */
  readonly rows: Int32Array;
  /** Whether it is a cell. */
  readonly isPrinted: boolean;
}

/** The sets of leaves of one dimension that cells have, numbered. */
export interface Axis {
  /** The leaves of each set. */
  readonly leaves: readonly ReadonlySet<string>[];
  /** For each set, the numbers of those that have some of its leaves and no others. */
  readonly inside: readonly (readonly number[])[];
  /** The number of a set of leaves, which gets one where it has none yet. */
  readonly numberOf: (leaves: ReadonlySet<string>) => number;
}

/** Numbers the sets of leaves of a dimension. */
export function axisOf(): Axis {
  const leaves: ReadonlySet<string>[] = [];
  const inside: number[][] = [];
  const numbers = new Map<string, number>();
  const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
    part.size > 0 && part.size < whole.size && [...part].every((leaf) => whole.has(leaf));
  return {
    leaves,
    inside,
    numberOf: (own) => {
      const name = [...own].sort().join("|");
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = leaves.length;
      numbers.set(name, number);
      inside.push(leaves.flatMap((other, place) => (isPart(other, own) ? place : [])));
      leaves.forEach((other, place) => {
        if (isPart(own, other)) inside[place]!.push(number);
      });
      leaves.push(own);
      return number;
    },
  };
}

/** The cells as sets; those that are over the same leaves are one. */
export function printedSets({ dimensions, cells }: PrintedCells): {
  readonly axes: readonly Axis[];
  readonly sets: readonly CountedSet[];
} {
  const axes = dimensions.map(axisOf);
  const remembered = dimensions.map(() => new Map<string, number>());
  const found = new Map<string, CountedSet>();
  for (const { coordinates, rows } of cells) {
    const sets = coordinates.map((code, place) => {
      const known = remembered[place]!.get(code);
      if (known !== undefined) return known;
      const number = axes[place]!.numberOf(leavesOf(dimensions[place]!, code) ?? new Set([code]));
      remembered[place]!.set(code, number);
      return number;
    });
    const name = sets.join();
    if (!found.has(name)) found.set(name, { sets, coordinates, rows, isPrinted: true });
  }
  return { axes, sets: [...found.values()] };
}
