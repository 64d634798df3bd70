import type { ScoreCut } from "../model/scoreCuts.js";
import type { Narrowing } from "./explanation.js";
import type { ScoreTree } from "./scoreTree.js";
import { suppose } from "./suppose.js";

/** Ends are computed in another order here than in the score; what differs by less than this is equal. */
const finest = 1e12;
const gain = (difference: number): number => Math.max(0, Math.round(difference * finest) / finest);

/**
 * By how much the interval of the whole would narrow if each open item were settled: the gain at the lower end if it turns out to be at its
 * upper end, and at the upper end if it turns out to be at its lower end. Exact for every tree of power means.
 *
 * @source Value of information by one item at a time; for an arithmetic mean it is the item's share of the width
 */
export function narrowings(tree: ScoreTree, cut: ScoreCut): Narrowing[] {
  const { lower, nodes, upper } = tree;
  const least = suppose(tree, lower);
  const most = suppose(tree, upper);
  const met = new Float64Array(nodes.length);
  const unmet = new Float64Array(nodes.length);
  const open: number[] = [];
  let total = 0;
  nodes.forEach(({ kind }, place) => {
    const from = lower[place] ?? 0;
    const to = upper[place] ?? 1;
    if (kind === "group" || from >= to) return;
    const rise = gain(least(place, to) - (lower[0] ?? 0));
    const fall = gain((upper[0] ?? 1) - most(place, from));
    met[place] = rise;
    unmet[place] = fall;
    total += rise + fall;
    open.push(place);
  });
  const sum = (place: number): number => (met[place] ?? 0) + (unmet[place] ?? 0);
  const idAt = (place: number): string => nodes[place]?.id ?? "";
  open.sort((left, right) => sum(right) - sum(left) || (idAt(left) < idAt(right) ? -1 : 1));
  return open.flatMap((place): Narrowing[] => {
    const node = nodes[place];
    const known = node?.cuts?.[cut];
    if (node === undefined || known === undefined) return [];
    return [
      {
        id: node.id,
        label: node.label,
        interval: known.interval,
        ifMet: met[place] ?? 0,
        ifNotMet: unmet[place] ?? 0,
        share: total === 0 ? 0 : sum(place) / total,
        known: known.coverage > 0,
        provisions: node.provisions,
      },
    ];
  });
}
