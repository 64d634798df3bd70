import type { Population } from "../model/population.js";
import type { DimensionIndex } from "./dimensionIndex.js";

/** The rows of a population in integers. */
export interface EncodedRows {
  /** Number of dimensions. */
  readonly width: number;
  /** Leaf numbers of all tuples, one after the other; -1 for the total alone. */
  readonly leaves: Int32Array;
  /** Where the tuples of each row begin, and at the end their number. */
  readonly starts: Int32Array;
}

/**
 * Turns the leaf codes of a population into numbers.
 *
 * @returns Undefined where a tuple is not made of leaves of its dimensions. A row of one table may have the total in a dimension.
 */
export function encodedRows(
  { rows }: Population,
  dimensions: readonly DimensionIndex[],
): EncodedRows | undefined {
  const width = dimensions.length;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ tuples }, row) => {
    starts[row + 1] = starts[row]! + tuples.length;
  });
  const leaves = new Int32Array(starts[rows.length]! * width);
  let at = 0;
  for (const { tuples, table } of rows) {
    for (const tuple of tuples) {
      if (tuple.length !== width) return undefined;
      for (const [place, { dimension, numbers }] of dimensions.entries()) {
        const code = tuple[place]!;
        const leaf = numbers.get(code);
        if (leaf === undefined && !(table !== undefined && code === dimension.total)) return undefined;
        leaves[at] = leaf ?? -1;
        at += 1;
      }
    }
  }
  return { width, leaves, starts };
}
