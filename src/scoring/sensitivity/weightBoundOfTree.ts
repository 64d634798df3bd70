import type { CompiledFramework } from "../compile/compiledFramework.js";
import { groupMean } from "../evaluate/groupMean.js";
import { extremeWeights } from "./extremeWeights.js";

/**
 * The least (sign 1) or greatest (sign -1) value of the root when in every group each child's share of the weight may be off by a part of
 * itself. It is exact: a mean never falls when a child's value rises, shares of one group do not bind those of another, and in each group
 * the knapsack is exact for every exponent.
 *
 * @param values - Values of the items at their places.
 * @param powers - The exponent at each place.
 * @param tolerance - Each share w may be from w (1 - tolerance) to w (1 + tolerance), at most 1.
 */
export function weightBoundOfTree(
  compiled: CompiledFramework,
  values: Float64Array,
  powers: Float64Array,
  tolerance: number,
  sign: 1 | -1,
): number {
  const { end, isItem, size, weight } = compiled;
  const bound = values.slice();
  const chosen = weight.slice();
  for (let group = size - 1; group >= 0; group -= 1) {
    if (isItem[group] === 1) continue;
    const children: number[] = [];
    const last = end[group]!;
    for (let child = group + 1; child < last; child = end[child]!) {
      if (weight[child]! > 0) children.push(child);
    }
    const total = children.reduce((sum, child) => sum + weight[child]!, 0);
    const shares = children.map((child) => weight[child]! / total);
    const box = {
      lower: shares.map((share) => share * (1 - tolerance)),
      upper: shares.map((share) => Math.min(1, share * (1 + tolerance))),
    };
    const own = children.map((child) => bound[child]!);
    const extreme = extremeWeights(own, box, sign) ?? shares;
    children.forEach((child, index) => {
      chosen[child] = extreme[index]!;
    });
    bound[group] = groupMean(end, group, bound, chosen, powers[group]!);
  }
  return bound[0]!;
}
