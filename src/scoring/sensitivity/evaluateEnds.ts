import { groupMean } from "../evaluate/groupMean.js";
import type { CountedTree } from "./countedTree.js";

const between = (least: number, value: number, greatest: number): number =>
  value < least ? least : value > greatest ? greatest : value;

/**
 * The two ends of the root, as `evaluateTree` has them to the last bit, in one pass over the children for both: groups with exponent 1 are
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
    const power = powers[group] ?? 1;
    if (power !== 1) {
      lower[group] = groupMean(end, group, lower, weights, power);
      upper[group] = groupMean(end, group, upper, weights, power);
      continue;
    }
    const last = end[group] ?? 0;
    let total = 0;
    let lowerSum = 0;
    let upperSum = 0;
    let lowerLeast = Infinity;
    let lowerMost = 0;
    let upperLeast = Infinity;
    let upperMost = 0;
    for (let child = group + 1; child < last; child = end[child] ?? last) {
      const weight = weights[child] ?? 0;
      if (weight === 0) continue;
      const least = lower[child] ?? 0;
      const most = upper[child] ?? 0;
      total += weight;
      lowerSum += weight * least;
      upperSum += weight * most;
      if (least < lowerLeast) lowerLeast = least;
      if (least > lowerMost) lowerMost = least;
      if (most < upperLeast) upperLeast = most;
      if (most > upperMost) upperMost = most;
    }
    lower[group] = total === 0 ? 0 : between(lowerLeast, lowerSum / total, lowerMost);
    upper[group] = total === 0 ? 0 : between(upperLeast, upperSum / total, upperMost);
  }
  ends[0] = lower[0] ?? 0;
  ends[1] = upper[0] ?? 0;
}
