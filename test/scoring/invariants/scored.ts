import { score, type ComplianceScore, type Interval, type NodeScore, type ScoreCut } from "opsc/scoring";
import { asOf, type ScoringInput } from "./arbitraryInput.js";

export const cuts: readonly ScoreCut[] = ["verified", "documented", "claimed"];
/** What arithmetic with numbers of the computer may lose. */
export const tolerance = 1e-12;

/** The score of an input that must have one. */
export const scored = ({ framework, evidence, policy }: ScoringInput): ComplianceScore => {
  const result = score(framework, evidence, policy, { asOf });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result.value;
};

export const nodeIn = ({ nodes }: ComplianceScore, id: string): NodeScore => {
  const node = nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
};

/** Every interval of a score with its node and cut. */
export const intervalsOf = (
  made: ComplianceScore,
): {
  readonly key: string;
  readonly node: NodeScore;
  readonly cut: ScoreCut;
  readonly interval: Interval;
}[] =>
  made.nodes.flatMap((node) =>
    cuts.flatMap((cut) =>
      node.cuts === null ? [] : [{ key: `${node.id}/${cut}`, node, cut, interval: node.cuts[cut].interval }],
    ),
  );

/** Intervals by node and cut. */
export const byKey = (made: ComplianceScore): ReadonlyMap<string, Interval> =>
  new Map(intervalsOf(made).map(({ key, interval }) => [key, interval]));
