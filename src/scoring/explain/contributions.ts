import { contributionsTo } from "./contributionsTo.js";
import type { Contribution, LossShares } from "./explanation.js";
import type { ScoreTree } from "./scoreTree.js";

const lossAt = (share: number, value: number, mean: number): number | null =>
  mean === 0 || mean === 1 ? null : (share * Math.log(value)) / Math.log(mean);

/** What every counted node adds to both ends, in the order of the framework. */
export function contributions(tree: ScoreTree): Contribution[] {
  const { known, lower, nodes, parent, power, share, upper } = tree;
  const least = contributionsTo(tree, lower);
  const most = contributionsTo(tree, upper);
  const effective = new Float64Array(nodes.length).fill(1);
  return nodes.map((node, place): Contribution => {
    const above = parent[place]!;
    const { coverage, evidence } = known[place]!;
    if (above >= 0) effective[place] = effective[above]! * share[place]!;
    const loss: LossShares | null =
      above < 0 || power[above] !== 0
        ? null
        : {
            lower: lossAt(share[place]!, lower[place]!, lower[above]!),
            upper: lossAt(share[place]!, upper[place]!, upper[above]!),
          };
    return {
      id: node.id,
      label: node.label,
      kind: node.kind,
      parent: node.parent,
      depth: node.depth,
      effectiveShare: effective[place]!,
      lower: least[place]!,
      upper: most[place]!,
      loss,
      known: coverage > 0,
      evidence,
      provisions: node.provisions,
    };
  });
}
