import type { Evidence } from "../evidence/evidence.js";
import type { FragmentId } from "../fragments/fragmentId.js";
import { answersAt, type RecommendationAnswer } from "../recommendations/answersAt.js";
import type { CaseFile } from "../recommendations/caseFile.js";
import type { Measure } from "../recommendations/measure.js";
import type { Recommendation } from "../recommendations/recommendation.js";
import type { PlainDate } from "../time/plainDate.js";
import { anchorsOf } from "./anchors.js";
import { sortedEvidence, sortedMeasures } from "./order.js";

/** One recommendation with everything that stands beside it on the day of the report. */
export interface FollowUpEntry {
  /** The recommendation. */
  readonly recommendation: Recommendation;
  /** Identifier of its paragraph in the narrative. */
  readonly anchor: FragmentId;
  /** Who holds what of it, and what counts as its answer. */
  readonly answer: RecommendationAnswer;
  /** Measures that bear on it, in the order of their dates. */
  readonly measures: readonly Measure[];
  /** Evidence that bears on it, strongest first. */
  readonly evidence: readonly Evidence[];
}

/**
 * Gathers what stands beside each recommendation.
 *
 * @param caseFile - The case file.
 * @param asOf - The day.
 * @returns One entry for each recommendation, in the order of the document.
 */
export function followUpEntries(caseFile: CaseFile, asOf: PlainDate): FollowUpEntry[] {
  const { recommendations, measures, evidence } = caseFile;
  const answers = answersAt(caseFile, asOf);
  const anchors = anchorsOf(
    "on",
    recommendations.map(({ id }) => id),
  );
  return recommendations.map((recommendation, index) => {
    const answer = answers[index]!;
    return {
      recommendation,
      anchor: anchors[index]!,
      answer,
      measures: sortedMeasures(measures.filter(({ id }) => answer.measures.includes(id))),
      evidence: sortedEvidence(evidence.filter(({ id }) => answer.evidence.includes(id))),
    };
  });
}
