import type { Assessment } from "../../recommendations/assessment.js";
import { toScale } from "../../recommendations/scales/toScale.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import { assessorLevel } from "./assessorLevel.js";

const earlierFirst = (left: ScoringEvidence, right: ScoringEvidence): number =>
  left.recordedOn === right.recordedOn
    ? left.id < right.id
      ? -1
      : 1
    : left.recordedOn < right.recordedOn
      ? -1
      : 1;

const pieceOf = (assessment: Assessment): ScoringEvidence[] => {
  const { grade } = toScale(assessment, "ccpr-2017");
  if (grade === null) return [];
  const level = assessorLevel(assessment);
  const source = assessment.source ?? {
    title: `Assessment by ${assessment.assessor.name}`,
    locator: assessment.id,
  };
  return [
    {
      id: `assessment:${assessment.id}`,
      item: assessment.recommendation,
      status: grade,
      level,
      directness: "direct",
      recordedOn: assessment.asOf,
      source,
      ...(level === 2 ? { instrument: source } : {}),
    },
  ];
};

/**
 * What assessments say of recommendations, as evidence in the Human Rights Committee's letters.
 *
 * A later assessment by the same assessor replaces the earlier one, unless it counts at a lower level; different assessors stand side by side. "No reply"
 * becomes D, which says nothing of substance and tells the duty to reply. What nobody has assessed gives no evidence.
 *
 * @param assessments - Of any recommendations.
 * @returns Pieces on the items of {@link followUpFramework}, in the order of days and identifiers.
 * @source CCPR/C/128/3 for the letters; `toScale` for the way from two axes to one letter, which loses something
 * @example
 * import { evidenceOfAssessments } from "opsc/scoring";
 * const about = { recommendation: "X#1", basis: [], assessor: { kind: "committee", name: "Committee" } } as const;
 * evidenceOfAssessments([
 *   { ...about, id: "c", action: "partial", response: "insufficient", asOf: "2024-06-30" },
 * ]).map(({ status, level }) => [status, level]); //=> [["B", 3]]
 */
export function evidenceOfAssessments(assessments: readonly Assessment[]): ScoringEvidence[] {
  const unique = [...new Map(assessments.map((each) => [each.id, each])).values()];
  const byAssessor = new Map<string, ScoringEvidence[]>();
  for (const assessment of unique) {
    const { kind, name } = assessment.assessor;
    const key = JSON.stringify([kind, name, assessment.recommendation]);
    byAssessor.set(key, [...(byAssessor.get(key) ?? []), ...pieceOf(assessment)]);
  }
  return [...byAssessor.values()]
    .flatMap((pieces) => {
      const sorted = pieces.sort(earlierFirst);
      return sorted.map((piece, at) => {
        const older = sorted[at - 1];
        return older === undefined || older.level > piece.level ? piece : { ...piece, supersedes: older.id };
      });
    })
    .sort(earlierFirst);
}
