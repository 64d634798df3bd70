import type { Framework } from "../model/framework.js";
import type { Power } from "../model/power.js";
import type { ScoringGroup, ScoringNode } from "../model/scoringGroup.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import type { CompiledFramework } from "./compiledFramework.js";
import { frameworkDigest } from "./frameworkDigest.js";

const inOrder = (children: readonly ScoringNode[]): readonly ScoringNode[] => {
  let before = "";
  for (const { id } of children) {
    if (id < before) return [...children].sort((left, right) => (left.id < right.id ? -1 : 1));
    before = id;
  }
  return children;
};

const exponent = (power: Power): number => (power === "minimum" ? -Infinity : power);

const powerOf = (group: ScoringGroup, isRoot: boolean, policy: Pick<ScoringPolicy, "powers">): number => {
  const overGroups = isRoot && group.children.some(({ kind }) => kind === "group");
  return exponent(group.power ?? (overGroups ? policy.powers.across : policy.powers.within));
};

/**
 * Lays a framework out in flat arrays, once, for any number of evaluations.
 *
 * @param framework - A framework without faults (`frameworkFindings` says whether it has any).
 * @param policy - Whose exponents hold for groups without one of their own.
 * @returns The arrays; see {@link CompiledFramework}.
 */
export function compileFramework(
  framework: Framework,
  policy: Pick<ScoringPolicy, "powers">,
): CompiledFramework {
  const nodes: ScoringNode[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const placeOf = new Map<string, number>();
  const place = (node: ScoringNode, parent: number): void => {
    const at = nodes.length;
    nodes.push(node);
    parents.push(parent);
    ends.push(at + 1);
    placeOf.set(node.id, at);
    if (node.kind === "item") return;
    for (const child of inOrder(node.children)) place(child, at);
    ends[at] = nodes.length;
  };
  place(framework.root, -1);

  const size = nodes.length;
  const parent = Int32Array.from(parents);
  const isItem = Uint8Array.from(nodes, ({ kind }) => (kind === "item" ? 1 : 0));
  const power = Float64Array.from(nodes, (node, at) =>
    node.kind === "item" ? 1 : powerOf(node, at === 0, policy),
  );
  const { weight, notApplicable } = weightsOf(nodes, parent);

  const display = new Int32Array(size);
  let shown = 0;
  const show = (node: ScoringNode): void => {
    display[shown] = placeOf.get(node.id) ?? 0;
    shown += 1;
    if (node.kind === "group") node.children.forEach(show);
  };
  show(framework.root);

  const digest = frameworkDigest(framework, nodes, parent);
  const end = Int32Array.from(ends);
  return {
    framework,
    digest,
    size,
    nodes,
    placeOf,
    display,
    parent,
    end,
    isItem,
    weight,
    notApplicable,
    power,
  };
}

/** Weights with nothing counted under them become 0, from the leaves to the root. */
function weightsOf(
  nodes: readonly ScoringNode[],
  parent: Int32Array,
): Pick<CompiledFramework, "weight" | "notApplicable"> {
  const weight = new Float64Array(nodes.length);
  const counted = new Uint8Array(nodes.length);
  const notApplicable = new Uint8Array(nodes.length).fill(1);
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at]!;
    const above = parent[at]!;
    const own = above < 0 ? 1 : node.weight;
    if (node.kind === "item" && node.notApplicable === undefined) {
      counted[at] = 1;
      notApplicable[at] = 0;
    }
    if (counted[at] === 1 && own > 0) {
      weight[at] = own;
      if (above >= 0) counted[above] = 1;
    }
    if (above >= 0 && notApplicable[at] === 0) notApplicable[above] = 0;
  }
  return { weight, notApplicable };
}
