import type { CompiledFramework } from "../compile/compiledFramework.js";
import { groupMean } from "../evaluate/groupMean.js";

/**
 * The value of the root with one node left out: only the groups above it are computed again.
 *
 * @param values - Values of all places, groups evaluated; left as they were.
 * @param weights - Weight at each place; left as they were.
 * @param powers - The exponent at each place.
 * @param node - The place of the node.
 * @returns The value, or undefined where nothing else is counted.
 */
export function rootWithout(
  { end, parent }: Pick<CompiledFramework, "end" | "parent">,
  values: Float64Array,
  weights: Float64Array,
  powers: Float64Array,
  node: number,
): number | undefined {
  const changed: (readonly [place: number, value: number, weight: number])[] = [];
  const change = (place: number, value: number, weight: number): void => {
    changed.push([place, values[place]!, weights[place]!]);
    values[place] = value;
    weights[place] = weight;
  };
  change(node, 0, 0);
  let root: number | undefined;
  for (let group = parent[node]!; group >= 0; group = parent[group]!) {
    const last = end[group]!;
    let isCounted = false;
    for (let child = group + 1; child < last && !isCounted; child = end[child]!) {
      isCounted = weights[child]! > 0;
    }
    const value = isCounted ? groupMean(end, group, values, weights, powers[group]!) : 0;
    change(group, value, isCounted ? weights[group]! : 0);
    root = isCounted ? value : undefined;
  }
  for (const [place, value, weight] of changed.reverse()) {
    values[place] = value;
    weights[place] = weight;
  }
  return root;
}
