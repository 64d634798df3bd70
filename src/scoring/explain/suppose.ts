import { meanParts, type MeanParts } from "./meanParts.js";
import type { ScoreTree } from "./scoreTree.js";

/** What the root's value becomes if one node had another value. */
export type Supposition = (place: number, value: number) => number;

/** Prepares suppositions over the values of a tree: the parts of every node's brothers are joined once, from the left and from the right. */
export function suppose({ end, nodes, parent, power, share }: ScoreTree, values: Float64Array): Supposition {
  const size = nodes.length;
  const others = new Float64Array(size);
  const parts: (MeanParts | undefined)[] = nodes.map((node, place) =>
    node.kind === "group" ? meanParts(power[place]!) : undefined,
  );
  for (let group = 0; group < size; group += 1) {
    const mean = parts[group];
    if (mean === undefined) continue;
    const children: number[] = [];
    for (let child = group + 1; child < end[group]!; child = end[child]!) children.push(child);
    const part = (child: number): number => mean.part(share[child]!, values[child]!);
    let left = mean.nothing;
    for (const child of children) {
      others[child] = left;
      left = mean.join(left, part(child));
    }
    let right = mean.nothing;
    for (const child of children.reverse()) {
      others[child] = mean.join(others[child]!, right);
      right = mean.join(right, part(child));
    }
  }
  return (place, value) => {
    let supposed = value;
    for (let at = place; parent[at]! >= 0; at = parent[at]!) {
      const mean = parts[parent[at]!]!;
      supposed = mean.mean(mean.join(others[at]!, mean.part(share[at]!, supposed)));
    }
    return supposed;
  };
}
