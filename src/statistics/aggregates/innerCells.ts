import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";
import type { TableDefinition } from "../model/tableDefinition.js";

/** The inner cells of a table, those whose codes are all leaves, by number; the last dimension changes first. */
export interface InnerCells {
  /** How many there are. */
  readonly size: number;
  /** Their codes. */
  readonly codesOf: (inner: number) => readonly string[];
  /** Numbers of the inner cells under a cell, ascending. */
  readonly under: (codes: readonly string[]) => Int32Array;
  /** Every printed cell, in the order of the dimensions with the total last. */
  readonly printed: () => Generator<readonly string[]>;
}

/** How many inner cells a table has. */
export const innerSize = (definition: TableDefinition, dimensions: readonly Dimension[]): number =>
  dimensions
    .filter(({ code }) => definition.dimensions.includes(code))
    .reduce(
      (product, { categories }) => product * categories.filter(({ members }) => members === undefined).length,
      1,
    );

/** Numbers the inner cells of a table whose dimensions and groups are known to be sound. */
export function innerCells(definition: TableDefinition, dimensions: readonly Dimension[]): InnerCells {
  const own = definition.dimensions.flatMap((name) => dimensions.find(({ code }) => code === name) ?? []);
  const axes = own.map((dimension) => {
    const leaves = [...(leavesOf(dimension, dimension.total) ?? [])];
    const numberOf = new Map(leaves.map((code, number) => [code, number]));
    const all = [...dimension.categories.map(({ code }) => code), dimension.total];
    const wanted = definition.categories?.[dimension.code];
    const codes = wanted === undefined ? all : all.filter((code) => wanted.includes(code));
    const members = new Map(
      all.map((code) => [
        code,
        [...(leavesOf(dimension, code) ?? [])].map((leaf) => numberOf.get(leaf) ?? 0).sort((a, b) => a - b),
      ]),
    );
    return { leaves, codes, members };
  });
  function* combine(place: number): Generator<readonly string[]> {
    const axis = axes[place];
    if (axis === undefined) {
      yield [];
      return;
    }
    for (const code of axis.codes) for (const rest of combine(place + 1)) yield [code, ...rest];
  }
  return {
    size: innerSize(definition, dimensions),
    codesOf: (inner) => {
      const codes: string[] = [];
      let rest = inner;
      for (const { leaves } of axes.toReversed()) {
        codes.unshift(leaves[rest % leaves.length] ?? "");
        rest = Math.floor(rest / leaves.length);
      }
      return codes;
    },
    under: (codes) => {
      let numbers = [0];
      for (const [place, { leaves, members }] of axes.entries()) {
        const own = members.get(codes[place] ?? "") ?? [];
        numbers = numbers.flatMap((number) => own.map((leaf) => number * leaves.length + leaf));
      }
      return Int32Array.from(numbers);
    },
    printed: () => combine(0),
  };
}
