import type { CompiledFramework } from "../compile/compiledFramework.js";
import { groupMean } from "./groupMean.js";

/** What {@link evaluateTree} needs of a compiled framework. */
export type TreeShape = Pick<CompiledFramework, "end" | "isItem" | "size">;

/**
 * The value of the root for given values of the items. Nothing is allocated: `values` holds the items' values at their places, and the
 * values of the groups are written into it.
 *
 * @param tree - A compiled framework, for its shape.
 * @param values - One number from 0 to 1 for each place; those of groups are overwritten.
 * @param weights - One weight for each place, as `compiled.weight`; 0 takes no part.
 * @param powers - One exponent for each place, as `compiled.power`.
 * @returns The value of the root, `values[0]`.
 */
export function evaluateTree(
  tree: TreeShape,
  values: Float64Array,
  weights: Float64Array,
  powers: Float64Array,
): number {
  const { end, isItem } = tree;
  for (let group = tree.size - 1; group >= 0; group -= 1) {
    if (isItem[group] === 0) values[group] = groupMean(end, group, values, weights, powers[group]!);
  }
  return values[0]!;
}
