import type { ScoreTree } from "./scoreTree.js";

type Shape = Pick<ScoreTree, "end" | "power" | "share">;

/**
 * What part of a group's mean each child brings, by Euler's theorem on homogeneous functions: share times (value / mean) to the power p. They
 * sum to 1; under a minimum the least children bring all of it.
 */
const bringShares = (tree: Shape, group: number, values: Float64Array, brought: Float64Array): void => {
  const { end, power, share } = tree;
  const last = end[group]!;
  const mean = values[group]!;
  const exponent = power[group]!;
  let least = Infinity;
  for (let child = group + 1; child < last; child = end[child]!) least = Math.min(least, values[child]!);
  let total = 0;
  for (let child = group + 1; child < last; child = end[child]!) {
    const value = values[child]!;
    const raw =
      exponent === -Infinity
        ? value === least
          ? share[child]!
          : 0
        : share[child]! * (exponent === 0 ? 1 : Math.pow(value / mean, exponent));
    brought[child] = raw;
    total += raw;
  }
  for (let child = group + 1; child < last; child = end[child]!) {
    brought[child] = brought[child]! / total;
  }
};

/**
 * What every node adds to the root's value, the shares being chained from the root down. Where a mean is 0 nothing under it adds anything.
 *
 * @source Euler's theorem on homogeneous functions of degree 1, which every weighted power mean is
 */
export function contributionsTo(tree: ScoreTree, values: Float64Array): Float64Array {
  const { nodes, end } = tree;
  const added = new Float64Array(nodes.length);
  const brought = new Float64Array(nodes.length);
  added[0] = values[0]!;
  for (let group = 0; group < nodes.length; group += 1) {
    if (nodes[group]?.kind !== "group" || values[group] === 0 || added[group] === 0) continue;
    bringShares(tree, group, values, brought);
    const last = end[group]!;
    for (let child = group + 1; child < last; child = end[child]!) {
      added[child] = added[group]! * brought[child]!;
    }
  }
  return added;
}
