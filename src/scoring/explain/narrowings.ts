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
export function narrowings(tree: ScoreTree): Narrowing[] {
  const { known, lower, nodes, upper } = tree;
  const least = suppose(tree, lower);
  const most = suppose(tree, upper);
  const met = new Float64Array(nodes.length);
  const unmet = new Float64Array(nodes.length);
  const open: number[] = [];
  let total = 0;
  nodes.forEach(({ kind }, place) => {
    const from = lower[place]!;
    const to = upper[place]!;
    if (kind === "group" || from >= to) return;
    const rise = gain(least(place, to) - lower[0]!);
    const fall = gain(upper[0]! - most(place, from));
    met[place] = rise;
    unmet[place] = fall;
    total += rise + fall;
    open.push(place);
  });
  const sum = (place: number): number => met[place]! + unmet[place]!;
  const idAt = (place: number): string => nodes[place]!.id;
  open.sort((left, right) => sum(right) - sum(left) || (idAt(left) < idAt(right) ? -1 : 1));
  return open.map((place): Narrowing => {
    const { id, label, provisions } = nodes[place]!;
    const { interval, coverage } = known[place]!;
    return {
      id,
      label,
      interval,
      ifMet: met[place]!,
      ifNotMet: unmet[place]!,
      share: total === 0 ? 0 : sum(place) / total,
      known: coverage > 0,
      provisions,
    };
  });
}
