import { canonicalJson } from "../../statistics/model/canonicalJson.js";
import { digestOf } from "../../statistics/model/digestOf.js";
import type { Framework } from "../model/framework.js";
import type { ScoringNode } from "../model/scoringGroup.js";

const written = (value: object | undefined): string => (value === undefined ? "" : canonicalJson(value));

/** Everything that is said of one node, without its children. */
const lineOf = (node: ScoringNode, parent: number): string =>
  node.kind === "group"
    ? JSON.stringify([parent, node.id, node.label, node.weight, node.power, node.cluster])
    : JSON.stringify([
        parent,
        node.id,
        node.label,
        node.itemKind,
        node.weight,
        node.provisions,
        node.cluster,
        node.core,
        written(node.notApplicable),
        written(node.goalposts),
        node.countsPersons,
        node.reportingDuty,
      ]);

/** A digest of a framework whose nodes are given in the order of a compiled one, so that the order of children does not enter. */
export function frameworkDigest(
  { root: _, ...rest }: Framework,
  nodes: readonly ScoringNode[],
  parent: Int32Array,
): string {
  const lines = nodes.map((node, place) => lineOf(node, parent[place]!));
  return digestOf(`${canonicalJson(rest)}\n${lines.join("\n")}`);
}
