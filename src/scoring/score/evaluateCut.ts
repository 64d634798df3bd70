import type { CompiledFramework } from "../compile/compiledFramework.js";
import { evaluateTree } from "../evaluate/evaluateTree.js";
import type { CutEvidence } from "../evaluate/gatheredEvidence.js";
import { groupMean } from "../evaluate/groupMean.js";

/** Everything that is known of every place at one cut; the arithmetic, geometric and core ends hold NaN where there is nothing to say. */
export interface EvaluatedCut extends CutEvidence {
  /** Ends with full compensation among the children of each group. */
  readonly arithmetic: { readonly lower: Float64Array; readonly upper: Float64Array };
  /** Ends with little compensation among the children of each group. */
  readonly geometric: { readonly lower: Float64Array; readonly upper: Float64Array };
  /** Least ends among the core items at or under each place. */
  readonly core: { readonly lower: Float64Array; readonly upper: Float64Array };
}

const meansOf = (
  { end, isItem, size, weight }: CompiledFramework,
  values: Float64Array,
  power: number,
): Float64Array => {
  const means = new Float64Array(size).fill(Number.NaN);
  for (let group = 0; group < size; group += 1) {
    if (isItem[group] === 0) means[group] = groupMean(end, group, values, weight, power);
  }
  return means;
};

const coreOf = ({ isItem, nodes, parent, size }: CompiledFramework, values: Float64Array): Float64Array => {
  const core = new Float64Array(size).fill(Number.NaN);
  for (let at = size - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (isItem[at] === 1 && node?.kind === "item" && node.core === true && node.notApplicable === undefined) {
      core[at] = values[at]!;
    }
    const own = core[at]!;
    const above = parent[at]!;
    if (above >= 0 && !Number.isNaN(own) && !(core[above]! <= own)) core[above] = own;
  }
  return core;
};

/**
 * Fills the places of the groups: ends by the mean of each group, coverage by shares of weight, and the means with more and with less
 * compensation beside them. Both ends are exact, because a power mean never falls when one of its values rises.
 */
export function evaluateCut(compiled: CompiledFramework, known: CutEvidence): EvaluatedCut {
  const { power, size, weight } = compiled;
  const lower = known.lower.slice();
  const upper = known.upper.slice();
  const coverage = known.coverage.slice();
  evaluateTree(compiled, lower, weight, power);
  evaluateTree(compiled, upper, weight, power);
  evaluateTree(compiled, coverage, weight, new Float64Array(size).fill(1));
  const both = (of: (values: Float64Array) => Float64Array) => ({ lower: of(lower), upper: of(upper) });
  return {
    lower,
    upper,
    coverage,
    contested: known.contested,
    arithmetic: both((values) => meansOf(compiled, values, 1)),
    geometric: both((values) => meansOf(compiled, values, 0)),
    core: both((values) => coreOf(compiled, values)),
  };
}
