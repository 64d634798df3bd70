import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { CutEvidence, GatheredEvidence } from "../evaluate/gatheredEvidence.js";
import type { PlacedEvidence } from "../evidence/placedEvidence.js";
import type { CutScore, NodeScore } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
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
  const least = lower[place]!;
  // The two ends are rounded apart from each other.
  return { lower: least, upper: Math.max(least, upper[place]!) };
};

const cutAt = (
  cut: EvaluatedCut,
  contested: readonly string[],
  evidence: readonly string[],
  place: number,
  isItem: boolean,
): CutScore => ({
  interval: intervalAt(cut, place),
  coverage: cut.coverage[place]!,
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
    const above = parent[at]!;
    total[above] = total[above]! + weight[at]!;
  }
  return total;
};

/** The score of every node, in the order of the framework. */
export function nodeScores(
  compiled: CompiledFramework,
  gathered: GatheredEvidence,
  evidence: readonly PlacedEvidence[],
  policy: ScoringPolicy,
): NodeScore[] {
  const cutScores = (known: CutEvidence) => {
    const cut = evaluateCut(compiled, known);
    const contested = contestedUnder(compiled, known.contested);
    return (ids: readonly string[], place: number, isItem: boolean): CutScore =>
      cutAt(cut, contested[place]!, ids, place, isItem);
  };
  const verified = cutScores(gathered.cuts[0]);
  const documented = cutScores(gathered.cuts[1]);
  const claimed = cutScores(gathered.cuts[2]);
  const total = totals(compiled);
  const depths = new Int32Array(compiled.size);
  const weighed = new Uint8Array(compiled.size).fill(1);
  return Array.from(compiled.display, (place): NodeScore => {
    const node = compiled.nodes[place]!;
    const above = compiled.parent[place]!;
    const weight = compiled.weight[place]!;
    if (above >= 0) {
      depths[place] = depths[above]! + 1;
      weighed[place] = weight > 0 ? weighed[above]! : 0;
    }
    const share = above < 0 ? 1 : weight === 0 ? 0 : weight / total[above]!;
    const isItem = node.kind === "item";
    const inapplicable = compiled.notApplicable[place] === 1;
    const silent = inapplicable || (!isItem && total[place] === 0);
    const ids = evidenceIds(gathered, evidence, place);
    const cuts = silent
      ? null
      : {
          verified: verified(ids[0], place, isItem),
          documented: documented(ids[1], place, isItem),
          claimed: claimed(ids[2], place, isItem),
        };
    return {
      id: node.id,
      label: node.label,
      kind: node.kind,
      ...(isItem ? { itemKind: node.itemKind } : {}),
      parent: above < 0 ? null : compiled.nodes[above]!.id,
      depth: depths[place]!,
      state: inapplicable ? "not-applicable" : weighed[place] === 1 ? "counted" : "context",
      share,
      ...(isItem ? {} : { power: compiled.power[place] === -Infinity ? "minimum" : compiled.power[place]! }),
      provisions: isItem ? node.provisions : [],
      ...(node.cluster === undefined ? {} : { cluster: node.cluster }),
      ...(isItem && node.notApplicable !== undefined ? { notApplicable: node.notApplicable } : {}),
      cuts,
      grade: cuts === null ? null : gradeOf(cuts.verified.interval, cuts.verified.coverage, policy.bands),
    };
  });
}
