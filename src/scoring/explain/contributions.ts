import type { ScoreCut } from "../model/scoreCuts.js";
import { contributionsTo } from "./contributionsTo.js";
import type { Contribution, LossShares } from "./explanation.js";
import type { ScoreTree } from "./scoreTree.js";

const lossAt = (share: number, value: number, mean: number): number | null =>
  mean === 0 || mean === 1 ? null : (share * Math.log(value)) / Math.log(mean);

/** What every counted node adds to both ends, in the order of the framework. */
export function contributions(tree: ScoreTree, cut: ScoreCut): Contribution[] {
  const { lower, nodes, parent, power, share, upper } = tree;
  const least = contributionsTo(tree, lower);
  const most = contributionsTo(tree, upper);
  const effective = new Float64Array(nodes.length).fill(1);
  const at = (values: Float64Array, place: number): number => values[place] ?? 0;
  return nodes.map((node, place): Contribution => {
    const above = parent[place] ?? -1;
    const own = node.cuts?.[cut];
    if (above >= 0) effective[place] = at(effective, above) * at(share, place);
    const loss: LossShares | null =
      above < 0 || power[above] !== 0
        ? null
        : {
            lower: lossAt(at(share, place), at(lower, place), at(lower, above)),
            upper: lossAt(at(share, place), at(upper, place), at(upper, above)),
          };
    return {
      id: node.id,
      label: node.label,
      kind: node.kind,
      parent: node.parent,
      depth: node.depth,
      effectiveShare: at(effective, place),
      lower: at(least, place),
      upper: at(most, place),
      loss,
      known: (own?.coverage ?? 0) > 0,
      evidence: own?.evidence ?? [],
      provisions: node.provisions,
    };
  });
}
