import type { CompiledFramework } from "../compile/compiledFramework.js";
import { nodeAt } from "../compile/nodeAt.js";
import type { GatheredEvidence } from "../evaluate/gatheredEvidence.js";
import type { CutScore, NodeScore } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { contestedUnder } from "./contestedUnder.js";
import { evaluateCut, type EvaluatedCut } from "./evaluateCut.js";
import { evidenceIds } from "./evidenceIds.js";
import { gradeOf } from "./gradeOf.js";

interface Ends {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

const intervalAt = ({ lower, upper }: Ends, place: number): Interval => {
  const least = lower[place] ?? 0;
  // The two ends are rounded apart from each other.
  return { lower: least, upper: Math.max(least, upper[place] ?? 1) };
};

const cutAt = (
  cut: EvaluatedCut,
  contested: readonly string[],
  evidence: readonly string[],
  place: number,
  isItem: boolean,
): CutScore => ({
  interval: intervalAt(cut, place),
  coverage: cut.coverage[place] ?? 0,
  ...(isItem
    ? {}
    : { arithmetic: intervalAt(cut.arithmetic, place), geometric: intervalAt(cut.geometric, place) }),
  ...(Number.isNaN(cut.core.lower[place]) ? {} : { core: intervalAt(cut.core, place) }),
  contested,
  evidence,
});

/** Total weight of the counted children of each group. */
const totals = ({ parent, size, weight }: CompiledFramework): Float64Array => {
  const total = new Float64Array(size);
  for (let at = 1; at < size; at += 1) {
    const above = parent[at] ?? 0;
    total[above] = (total[above] ?? 0) + (weight[at] ?? 0);
  }
  return total;
};

/** The score of every node, in the order of the framework. */
export function nodeScores(
  compiled: CompiledFramework,
  gathered: GatheredEvidence,
  evidence: readonly ScoringEvidence[],
  policy: ScoringPolicy,
): NodeScore[] {
  const [verified, documented, claimed] = gathered.cuts.map((cut) => evaluateCut(compiled, cut)) as [
    EvaluatedCut,
    EvaluatedCut,
    EvaluatedCut,
  ];
  const [atVerified, atDocumented, atClaimed] = gathered.cuts.map((cut) =>
    contestedUnder(compiled, cut.contested),
  );
  const total = totals(compiled);
  const depths = new Int32Array(compiled.size);
  const weighed = new Uint8Array(compiled.size).fill(1);
  return Array.from(compiled.display, (place): NodeScore => {
    const node = nodeAt(compiled, place);
    const above = compiled.parent[place] ?? -1;
    const weight = compiled.weight[place] ?? 0;
    if (above >= 0) {
      depths[place] = (depths[above] ?? 0) + 1;
      weighed[place] = weight > 0 ? (weighed[above] ?? 0) : 0;
    }
    const share = above < 0 ? 1 : weight === 0 ? 0 : weight / (total[above] ?? 1);
    const isItem = node.kind === "item";
    const inapplicable = compiled.notApplicable[place] === 1;
    const silent = inapplicable || (!isItem && total[place] === 0);
    const ids = evidenceIds(gathered, evidence, place);
    const cuts = silent
      ? null
      : {
          verified: cutAt(verified, atVerified?.[place] ?? [], ids[0], place, isItem),
          documented: cutAt(documented, atDocumented?.[place] ?? [], ids[1], place, isItem),
          claimed: cutAt(claimed, atClaimed?.[place] ?? [], ids[2], place, isItem),
        };
    return {
      id: node.id,
      label: node.label,
      kind: node.kind,
      ...(isItem ? { itemKind: node.itemKind } : {}),
      parent: above < 0 ? null : (compiled.nodes[above]?.id ?? null),
      depth: depths[place] ?? 0,
      state: inapplicable ? "not-applicable" : weighed[place] === 1 ? "counted" : "context",
      share,
      ...(isItem
        ? {}
        : { power: compiled.power[place] === -Infinity ? "minimum" : (compiled.power[place] ?? 1) }),
      provisions: isItem ? node.provisions : [],
      ...(node.cluster === undefined ? {} : { cluster: node.cluster }),
      ...(isItem && node.notApplicable !== undefined ? { notApplicable: node.notApplicable } : {}),
      cuts,
      grade: cuts === null ? null : gradeOf(cuts.verified.interval, cuts.verified.coverage, policy.bands),
    };
  });
}
