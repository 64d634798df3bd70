import type { ComplianceScore, CutScore, NodeScore } from "../model/complianceScore.js";
import type { ScoreCut } from "../model/scoreCuts.js";

/** The counted part of a score as flat arrays, in the order of the framework: a group before everything under it. */
export interface ScoreTree {
  /** The nodes. */
  readonly nodes: readonly NodeScore[];
  /** What is known of each node at the cut. */
  readonly known: readonly CutScore[];
  /** Place of the group of each node; -1 for the root. */
  readonly parent: Int32Array;
  /** The first place after everything under a node. */
  readonly end: Int32Array;
  /** Share of each node among the children of its group. */
  readonly share: Float64Array;
  /** Exponent of each group, `"minimum"` being -Infinity. */
  readonly power: Float64Array;
  /** Lower ends. */
  readonly lower: Float64Array;
  /** Upper ends. */
  readonly upper: Float64Array;
}

/** Reads the counted nodes of a score at one cut into arrays. */
export function scoreTree(score: ComplianceScore, cut: ScoreCut): ScoreTree {
  const counted = score.nodes.flatMap((node) =>
    node.state === "counted" && node.cuts !== null ? [{ node, known: node.cuts[cut] }] : [],
  );
  const nodes = counted.map(({ node }) => node);
  const known = counted.map(({ known }) => known);
  // What stands above a node is the last one before it that is one less deep; nothing is above the root.
  const lastAt: number[] = [];
  const parent = Int32Array.from(nodes, ({ depth }, place) => {
    lastAt[depth] = place;
    return lastAt[depth - 1] ?? -1;
  });
  const end = Int32Array.from(nodes, (_, place) => place + 1);
  for (let place = nodes.length - 1; place > 0; place -= 1) {
    const above = parent[place]!;
    end[above] = Math.max(end[above]!, end[place]!);
  }
  return {
    nodes,
    known,
    parent,
    end,
    share: Float64Array.from(nodes, ({ share }) => share),
    power: Float64Array.from(nodes, ({ power }) => (power === "minimum" ? -Infinity : (power ?? 1))),
    lower: Float64Array.from(known, ({ interval }) => interval.lower),
    upper: Float64Array.from(known, ({ interval }) => interval.upper),
  };
}
