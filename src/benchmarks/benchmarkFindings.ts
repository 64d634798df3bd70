import type { Evidence } from "../evidence/evidence.js";
import type { Issue } from "../issues/issue.js";
import { nearestText } from "../issues/nearestText.js";
import type { BenchmarkFact } from "./benchmarkFact.js";
import { benchmarks } from "./benchmarks.js";
import type { Criterion } from "./criterion.js";
import { answerFindings } from "./findings/answerFindings.js";
import { factEvidenceFindings } from "./findings/factEvidenceFindings.js";
import { supersessionFindings } from "./findings/supersessionFindings.js";

/**
 * What facts are checked against beside the benchmarks.
 *
 * @example
 * import { benchmarkFindings, type FactContext } from "opsc/benchmarks";
 * const context: FactContext = { evidence: [], symbol: "CRC/C/OPSC/TKM/CO/1" };
 * benchmarkFindings([], context); //=> []
 */
export interface FactContext {
  /** The evidence of the case; where left out, identifiers of evidence are not checked. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** Symbol of the concluding observations of the case, whose paragraphs may stand as evidence. */
  readonly symbol?: string | undefined;
  /** The place of the list in the data, for the paths of the issues; `benchmarkFacts` where left out. */
  readonly path?: Issue["path"] | undefined;
}

/**
 * What is wrong with facts: a criterion that does not exist, a measured value of which it makes nothing, evidence that is not
 * there or does not carry the fact, trafficking that is given as direct, a replacement that cannot replace.
 *
 * @param facts - The facts of a case, of the right form.
 * @param context - What else they are checked against.
 * @returns Issues in the order of the list, with the nearest identifier as suggestion where there is just one.
 * @source opsc: benchmarks, docs/benchmarks.md
 * @example
 * import { benchmarkFindings, type BenchmarkFact } from "opsc/benchmarks";
 * const fact: BenchmarkFact = {
 *   criterion: "helpline.short-nummer", answer: "met", says: "The number is 111.", evidence: ["a"],
 *   source: { title: "Report" }, level: 1, directness: "direct", recordedOn: "2024-01-01",
 * };
 * benchmarkFindings([fact]).map(({ code, suggestion }) => [code, suggestion]);
 * //=> [["criterion-unknown", "helpline.short-number"]]
 */
export function benchmarkFindings(facts: readonly BenchmarkFact[], context: FactContext = {}): Issue[] {
  const { path = ["benchmarkFacts"], symbol } = context;
  const evidence = context.evidence && new Map(context.evidence.map((piece) => [piece.id, piece]));
  const criteria = new Map<string, Criterion>(
    benchmarks.flatMap((benchmark) => benchmark.criteria.map((criterion) => [criterion.id, criterion])),
  );
  const byCriterion = new Map<string, BenchmarkFact[]>();
  const onSameCriterion = facts.map((fact) => {
    const group = byCriterion.get(fact.criterion) ?? [];
    byCriterion.set(fact.criterion, group);
    group.push(fact);
    return group;
  });
  return facts.flatMap((fact, index): Issue[] => {
    const at = [...path, index];
    const criterion = criteria.get(fact.criterion);
    const onCriterion: Issue[] =
      criterion === undefined
        ? [
            {
              code: "criterion-unknown",
              severity: "error",
              path: [...at, "criterion"],
              message: `No benchmark has a criterion "${fact.criterion}". Expected an identifier such as "helpline.short-number".`,
              suggestion: nearestText(fact.criterion, criteria.keys()),
            },
          ]
        : answerFindings(fact, criterion, at);
    return [
      ...onCriterion,
      ...(evidence === undefined ? [] : factEvidenceFindings(fact, evidence, symbol, at)),
      ...supersessionFindings(fact, onSameCriterion[index]!, at),
    ];
  });
}
