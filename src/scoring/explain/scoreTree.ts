import type { ComplianceScore, NodeScore } from "../model/complianceScore.js";
import type { ScoreCut } from "../model/scoreCuts.js";

/** The counted part of a score as flat arrays, in the order of the framework: a group before everything under it. */
export interface ScoreTree {
  /** The nodes. */
  readonly nodes: readonly NodeScore[];
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
  const nodes = score.nodes.filter(({ state }) => state === "counted");
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const parent = Int32Array.from(nodes, (node) =>
    node.parent === null ? -1 : (placeOf.get(node.parent) ?? -1),
  );
  const end = Int32Array.from(nodes, (_, place) => place + 1);
  for (let place = nodes.length - 1; place > 0; place -= 1) {
    const above = parent[place] ?? 0;
    end[above] = Math.max(end[above] ?? 0, end[place] ?? 0);
  }
  return {
    nodes,
    parent,
    end,
    share: Float64Array.from(nodes, ({ share }) => share),
    power: Float64Array.from(nodes, ({ power }) => (power === "minimum" ? -Infinity : (power ?? 1))),
    lower: Float64Array.from(nodes, ({ cuts }) => cuts?.[cut].interval.lower ?? 0),
    upper: Float64Array.from(nodes, ({ cuts }) => cuts?.[cut].interval.upper ?? 1),
  };
}
