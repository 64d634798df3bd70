import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import { highestLevel } from "../evidence/highestLevel.js";
import type { Evidence } from "../evidence/evidence.js";
import { isPlainDate, type PlainDate } from "../time/plainDate.js";
import type { CaseFile } from "./caseFile.js";
import { isMeasureKnown } from "./isMeasureKnown.js";
import { statusAt, type AssessorView } from "./statusAt.js";

/**
 * What stands beside one recommendation of a case on one day.
 *
 * @example
 * import type { RecommendationAnswer } from "opsc/recommendations";
 * const answer: RecommendationAnswer = {
 *   recommendation: "X#1", views: [], contested: false, evidence: [], evidenceLevel: 0, directEvidenceLevel: 0,
 *   measures: [], answered: false, emptyReason: "No document speaks of it.",
 * };
 * answer.answered; //=> false
 */
export interface RecommendationAnswer {
  /** Identifier of the recommendation. */
  readonly recommendation: string;
  /** The view of each assessor. */
  readonly views: readonly AssessorView[];
  /** Whether views are on opposite sides. */
  readonly contested: boolean;
  /** Identifiers of the evidence linked to it, in the order of the case, without what was superseded by then. */
  readonly evidence: readonly string[];
  /** Highest level among that evidence; 0 where there is none. */
  readonly evidenceLevel: EvidenceLevel | 0;
  /** The same for evidence that speaks of the very thing recommended. */
  readonly directEvidenceLevel: EvidenceLevel | 0;
  /** Identifiers of the measures that bear on it, in the order of the case, without those of a later date; an undated one is as old as its first evidence. */
  readonly measures: readonly string[];
  /** Whether there is evidence, a measure, or a view of somebody who has assessed it. */
  readonly answered: boolean;
  /** Why there is nothing, where the case says so. */
  readonly emptyReason?: string | undefined;
}

const knownBy = (evidence: readonly Evidence[], date: PlainDate): Evidence[] => {
  const recorded = evidence.filter(({ recordedOn }) => recordedOn <= date);
  const replaced = new Set(recorded.map(({ supersedes }) => supersedes));
  return recorded.filter(({ id }) => !replaced.has(id));
};

/**
 * What stands beside each recommendation of a case on a day: views, evidence and measures, none of them merged.
 *
 * Evidence and measures of a later date do not count, and evidence that a newer piece has replaced by then does not
 * either; a measure without a date counts. A view that says "not assessed" alone is no answer.
 *
 * @param caseFile - A checked case file.
 * @param asOf - The day, as `YYYY-MM-DD`.
 * @returns One answer for each recommendation, in the order of the case.
 * @throws RangeError where the date is not a day that exists.
 * @example
 * import { answersAt, type CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1, state: "TKM", instrument: "OPSC", symbol: "X", adoptedOn: "2015-01-30",
 *   recommendations: [{
 *     id: "X#42", symbol: "X", paragraph: 42, item: null, strength: "recommends", cluster: "helpline", provisions: [],
 *     text: "Establish a helpline.",
 *   }],
 *   measures: [], evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * };
 * answersAt(file, "2025-04-01").map((answer) => answer.answered); //=> [false]
 */
export function answersAt(caseFile: CaseFile, asOf: PlainDate): RecommendationAnswer[] {
  if (!isPlainDate(asOf)) throw new RangeError("answersAt expects a day that exists, written YYYY-MM-DD");
  const known = knownBy(caseFile.evidence, asOf);
  const taken = caseFile.measures.filter((measure) => isMeasureKnown(measure, caseFile, asOf));
  const reasons = new Map(Object.entries(caseFile.emptyReasons ?? {}));
  return caseFile.recommendations.map(({ id }) => {
    const { views, contested } = statusAt(caseFile.assessments, asOf, { recommendation: id });
    const linked = known.filter(({ links }) => links.some(({ recommendation }) => recommendation === id));
    const direct = linked.filter(({ links }) =>
      links.some((link) => link.recommendation === id && link.directness === "direct"),
    );
    const measures = taken.filter(({ recommendations }) => recommendations.includes(id));
    const emptyReason = reasons.get(id);
    return {
      recommendation: id,
      views,
      contested,
      evidence: linked.map((piece) => piece.id),
      evidenceLevel: highestLevel(linked),
      directEvidenceLevel: highestLevel(direct),
      measures: measures.map((measure) => measure.id),
      answered:
        linked.length > 0 || measures.length > 0 || views.some(({ action }) => action !== "not-assessed"),
      ...(emptyReason === undefined ? {} : { emptyReason }),
    };
  });
}
