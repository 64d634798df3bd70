import type { BenchmarkAssessment } from "../../benchmarks/criterionAssessment.js";
import { canonicalJson } from "../../statistics/model/canonicalJson.js";
import { digestOf } from "../../statistics/model/digestOf.js";
import { criterionItemId } from "../frameworks/frameworkParts.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";

/**
 * What assessed benchmarks say, as evidence on their criteria: one piece for each fact that has an answer.
 *
 * Facts that a newer one has replaced and facts that cannot be read are left out. Those that speak of a neighbour come along as indirect, and the policy lowers
 * them. Horizon and cut are the policy's too, so that every fact comes along whatever the status of its criterion.
 *
 * @param assessments - As `assessBenchmarks` computes them.
 * @returns Pieces on the items `criterion:...` of {@link obligationFramework} and {@link clusterFramework}.
 * @source opsc: benchmarks, docs/benchmarks.md
 * @example
 * import { assessBenchmarks } from "opsc/benchmarks";
 * import { evidenceOfBenchmarks } from "opsc/scoring";
 * evidenceOfBenchmarks(assessBenchmarks([], { asOf: "2025-04-01" })); //=> []
 */
export function evidenceOfBenchmarks(assessments: readonly BenchmarkAssessment[]): ScoringEvidence[] {
  return assessments.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, facts }) =>
      facts.flatMap((fact): ScoringEvidence[] => {
        const { answer, asOf, directness, level, recordedOn, source, standing } = fact;
        if (answer === undefined || standing === "replaced") return [];
        return [
          {
            id: `benchmark:${id}:${fact.evidence.join("+")}:${digestOf(canonicalJson(fact)).slice(0, 8)}`,
            item: criterionItemId(id),
            status: answer,
            level,
            directness,
            recordedOn,
            ...(asOf === undefined ? {} : { assertedFor: { from: asOf, to: asOf } }),
            source,
            ...(level === 2 ? { instrument: source } : {}),
          },
        ];
      }),
    ),
  );
}
