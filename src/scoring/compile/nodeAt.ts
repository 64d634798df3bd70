import type { ScoringNode } from "../model/scoringGroup.js";
import type { CompiledFramework } from "./compiledFramework.js";

/** The node at a place of a compiled framework. */
export function nodeAt({ nodes }: Pick<CompiledFramework, "nodes">, place: number): ScoringNode {
  const node = nodes[place];
  if (node === undefined) throw new RangeError("expected a place of the framework");
  return node;
}
