import type { Cluster } from "../../codes/clusters.js";
import type { Power } from "./power.js";
import type { ScoringItem } from "./scoringItem.js";

/**
 * A part of a framework that holds items or other parts: a pillar, an obligation, a paragraph.
 *
 * @example
 * import type { ScoringGroup } from "opsc/scoring";
 * const group: ScoringGroup = { kind: "group", id: "protection", label: "Protection", weight: 1, power: 1, children: [] };
 * group.power; //=> 1
 */
export interface ScoringGroup {
  /** Says that this is a group. */
  readonly kind: "group";
  /** Identifier; no other node of the framework has it. */
  readonly id: string;
  /** What it holds, in a few words. */
  readonly label: string;
  /** Weight among the children of its own group, from 0. */
  readonly weight: number;
  /** Exponent of the mean over its children; where left out the policy's: `across` for a root with groups under it, `within` for all others. */
  readonly power?: Power | undefined;
  /** Cluster of the Committee's observations, where it stands for one. */
  readonly cluster?: Cluster | undefined;
  /** What it holds; at least one. */
  readonly children: readonly ScoringNode[];
}

/**
 * A node of a framework: a group or an item.
 *
 * @example
 * import type { ScoringNode } from "opsc/scoring";
 * const node: ScoringNode = { kind: "group", id: "law", label: "Law", weight: 1, children: [] };
 * node.kind; //=> "group"
 */
export type ScoringNode = ScoringGroup | ScoringItem;
