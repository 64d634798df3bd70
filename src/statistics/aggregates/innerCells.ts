import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";
import type { TableDefinition } from "../model/tableDefinition.js";

/** The inner cells of a table, those whose codes are all leaves, by number; the last dimension changes first. */
export interface InnerCells {
  /** How many there are. */
  readonly size: number;
  /** Their codes. */
  readonly codesOf: (inner: number) => readonly string[];
  /** Numbers of the inner cells under a printed cell, ascending. */
  readonly under: (cell: PrintedCell) => Int32Array;
  /** Every printed cell, in the order of the dimensions with the total last. */
  readonly printed: () => Generator<PrintedCell>;
}

/** A cell that a table prints. */
export interface PrintedCell {
  /** Its codes. */
  readonly codes: readonly string[];
  /** For each of them the numbers of its leaves in their dimension, ascending. */
  readonly leaves: readonly (readonly number[])[];
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
  const own = definition.dimensions.flatMap((name) => dimensions.filter(({ code }) => code === name));
  const axes = own.map((dimension) => {
    const leaves = dimension.categories
      .filter(({ members }) => members === undefined)
      .map(({ code }) => code);
    const numberOf = new Map(leaves.map((code, number) => [code, number]));
    const all = [...dimension.categories.map(({ code }) => code), dimension.total];
    const wanted = definition.categories?.[dimension.code];
    const printed = wanted === undefined ? all : all.filter((code) => wanted.includes(code));
    const codes = printed.map((code) => {
      const number = numberOf.get(code);
      if (number !== undefined) return { code, own: [number] };
      const under = leavesOf(dimension, code);
      return { code, own: [...leaves.keys()].filter((leaf) => under?.has(leaves[leaf]!) === true) };
    });
    return { leaves, codes };
  });
  function* combine(place: number): Generator<PrintedCell> {
    const axis = axes[place];
    if (axis === undefined) {
      yield { codes: [], leaves: [] };
      return;
    }
    for (const { code, own } of axis.codes) {
      for (const { codes, leaves } of combine(place + 1)) {
        yield { codes: [code, ...codes], leaves: [own, ...leaves] };
      }
    }
  }
  return {
    size: innerSize(definition, dimensions),
    codesOf: (inner) => {
      const codes: string[] = [];
      let rest = inner;
      for (const { leaves } of axes.toReversed()) {
        codes.unshift(leaves[rest % leaves.length]!);
        rest = Math.floor(rest / leaves.length);
      }
      return codes;
    },
    under: (cell) => {
      let numbers = [0];
      for (const [place, { leaves }] of axes.entries()) {
        const own = cell.leaves[place]!;
        numbers = numbers.flatMap((number) => own.map((leaf) => number * leaves.length + leaf));
      }
      return Int32Array.from(numbers);
    },
    printed: () => combine(0),
  };
}
