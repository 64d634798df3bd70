import { between } from "../evaluate/between.js";
import { groupMean } from "../evaluate/groupMean.js";
import type { CountedTree } from "./countedTree.js";

/**
 * The two ends of the root of a tree in which everything counts, as `evaluateTree` has them to the last bit, in one pass over the children for both: groups with exponent 1 are
 * most of a framework.
 *
 * @param tree - The shape.
 * @param lower - Lower ends; places of groups are overwritten.
 * @param upper - Upper ends, likewise.
 * @param ends - Takes the two answers.
 */
export function evaluateEnds(
  tree: Pick<CountedTree, "end" | "isItem" | "size">,
  lower: Float64Array,
  upper: Float64Array,
  weights: Float64Array,
  powers: Float64Array,
  ends: Float64Array,
): void {
  const { end, isItem, size } = tree;
  for (let group = size - 1; group >= 0; group -= 1) {
    if (isItem[group] !== 0) continue;
    const power = powers[group]!;
    if (power !== 1) {
      lower[group] = groupMean(end, group, lower, weights, power);
      upper[group] = groupMean(end, group, upper, weights, power);
      continue;
    }
    const last = end[group]!;
    let total = 0;
    let lowerSum = 0;
    let upperSum = 0;
    let lowerLeast = Infinity;
    let lowerMost = 0;
    let upperLeast = Infinity;
    let upperMost = 0;
    for (let child = group + 1; child < last; child = end[child]!) {
      const weight = weights[child]!;
      const least = lower[child]!;
      const most = upper[child]!;
      total += weight;
      lowerSum += weight * least;
      upperSum += weight * most;
      if (least < lowerLeast) lowerLeast = least;
      if (least > lowerMost) lowerMost = least;
      if (most < upperLeast) upperLeast = most;
      if (most > upperMost) upperMost = most;
    }
    lower[group] = between(lowerLeast, lowerSum / total, lowerMost);
    upper[group] = between(upperLeast, upperSum / total, upperMost);
  }
  ends[0] = lower[0]!;
  ends[1] = upper[0]!;
}
