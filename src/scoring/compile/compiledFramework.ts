import type { Framework } from "../model/framework.js";
import type { ScoringNode } from "../model/scoringGroup.js";

/**
 * A framework as flat arrays, one place for each node. The root stands first and a group before everything under it; children stand in
 * the order of their identifiers, so that figures do not depend on the order in which they were written.
 */
export interface CompiledFramework {
  /** What was compiled. */
  readonly framework: Framework;
  /** Digest of the framework, the same for any order of children. */
  readonly digest: string;
  /** Number of nodes. */
  readonly size: number;
  /** The node at each place. */
  readonly nodes: readonly ScoringNode[];
  /** Place of each node by its identifier. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The places in the order in which the framework shows its nodes. */
  readonly display: Int32Array;
  /** Place of the group that holds a node; -1 for the root. */
  readonly parent: Int32Array;
  /** The first place after everything under a node: the children of `g` are `g + 1`, `end[g + 1]` and so on up to `end[g]`. */
  readonly end: Int32Array;
  /** 1 for an item, 0 for a group. */
  readonly isItem: Uint8Array;
  /** Weight; 0 for context, for what is not applicable and for a group with nothing counted under it. The root has 1. */
  readonly weight: Float64Array;
  /** 1 for an item that is not applicable and a group in which every child is; 0 for all others. */
  readonly notApplicable: Uint8Array;
  /** Exponent of a group, `"minimum"` being -Infinity; 1 for an item. */
  readonly power: Float64Array;
}
