import { actionStatuses, type ActionStatus } from "../codes/actionStatuses.js";
import { assessorKinds, type AssessorKind } from "../codes/assessorKinds.js";
import { codesOf } from "../codes/codesOf.js";
import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import type { PlainDate } from "../time/plainDate.js";
import { answersAt, type RecommendationAnswer } from "./answersAt.js";
import type { CaseFile } from "./caseFile.js";

/**
 * Recommendations counted by what one kind of assessor holds of the action.
 *
 * @example
 * import type { StatusCounts } from "opsc/recommendations";
 * const counts: Partial<StatusCounts> = { partial: 3, "no-view": 29 };
 * counts["no-view"]; //=> 29
 */
export type StatusCounts = Readonly<
  Record<
    /** "differing": assessors of this kind disagree with one another; "no-view": none of them has assessed. */
    ActionStatus | "differing" | "no-view",
    number
  >
>;

/**
 * A case in numbers on one day.
 *
 * @example
 * import type { CaseSummary } from "opsc/recommendations";
 * const level: CaseSummary["byEvidenceLevel"] = { 0: 20, 1: 12, 2: 0, 3: 0 };
 * level[1]; //=> 12
 */
export interface CaseSummary {
  /** The day. */
  readonly asOf: PlainDate;
  /** Whether the data are made up. */
  readonly synthetic: boolean;
  /** Number of recommendations. */
  readonly recommendations: number;
  /** For each kind of assessor, recommendations by its view; each row sums to all recommendations. */
  readonly byAssessor: Readonly<Record<AssessorKind, StatusCounts>>;
  /** Recommendations by the highest level of evidence linked to them, 0 meaning none; sums to all recommendations. */
  readonly byEvidenceLevel: Readonly<Record<EvidenceLevel | 0, number>>;
  /** The same with direct evidence alone. */
  readonly byDirectEvidenceLevel: Readonly<Record<EvidenceLevel | 0, number>>;
  /** Number of those with evidence, a measure or an assessment. */
  readonly answered: number;
  /** Identifiers of those without, in the order of the case. */
  readonly unanswered: readonly string[];
  /** Identifiers of those on which assessors stand on opposite sides, in the order of the case. */
  readonly contested: readonly string[];
}

const actions = codesOf(actionStatuses);
const kinds = codesOf(assessorKinds);

const viewOfKind = (answer: RecommendationAnswer, kind: AssessorKind): keyof StatusCounts => {
  const held = new Set(answer.views.filter((view) => view.assessor.kind === kind).map((view) => view.action));
  const [first] = held;
  if (first === undefined) return "no-view";
  return held.size === 1 ? first : "differing";
};

const count = <Key extends string | number>(
  keys: readonly Key[],
  found: readonly Key[],
): Record<Key, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key] += 1;
  return counts;
};

/**
 * Counts a case on a day: by each kind of assessor's view, by level of evidence, and what nobody has answered.
 *
 * Views of different kinds of assessors are counted apart and never merged into one status.
 *
 * @param caseFile - A checked case file.
 * @param asOf - The day, as `YYYY-MM-DD`.
 * @returns Counts and lists of identifiers; see {@link answersAt} for what counts on that day.
 * @throws RangeError where the date is not a day that exists.
 * @example
 * import { summariseCase, type CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1, state: "TKM", instrument: "OPSC", symbol: "X", adoptedOn: "2015-01-30",
 *   recommendations: [{
 *     id: "X#42", symbol: "X", paragraph: 42, item: null, strength: "recommends", cluster: "helpline", provisions: [],
 *     text: "Establish a helpline.",
 *   }],
 *   measures: [], evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * };
 * const summary = summariseCase(file, "2025-04-01");
 * summary.unanswered; //=> ["X#42"]
 * summary.byAssessor.state["no-view"]; //=> 1
 */
export function summariseCase(caseFile: CaseFile, asOf: PlainDate): CaseSummary {
  const answers = answersAt(caseFile, asOf);
  const statuses = [...actions, "differing", "no-view"] as const;
  return {
    asOf,
    synthetic: caseFile.synthetic ?? false,
    recommendations: answers.length,
    byAssessor: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        count(
          statuses,
          answers.map((answer) => viewOfKind(answer, kind)),
        ),
      ]),
    ) as Record<AssessorKind, StatusCounts>,
    byEvidenceLevel: count(
      [0, 1, 2, 3],
      answers.map(({ evidenceLevel }) => evidenceLevel),
    ),
    byDirectEvidenceLevel: count(
      [0, 1, 2, 3],
      answers.map(({ directEvidenceLevel }) => directEvidenceLevel),
    ),
    answered: answers.filter(({ answered }) => answered).length,
    unanswered: answers.filter(({ answered }) => !answered).map(({ recommendation }) => recommendation),
    contested: answers.filter(({ contested }) => contested).map(({ recommendation }) => recommendation),
  };
}
