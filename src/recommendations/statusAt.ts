import { actionStatuses, type ActionStatus } from "../codes/actionStatuses.js";
import { assessorKinds } from "../codes/assessorKinds.js";
import { codesOf } from "../codes/codesOf.js";
import { responseStatuses, type ResponseStatus } from "../codes/responseStatuses.js";
import { isPlainDate, type PlainDate } from "../time/plainDate.js";
import { actionSide } from "./actionSide.js";
import type { Assessment } from "./assessment.js";
import { compareText } from "../issues/compareText.js";

/**
 * What one assessor holds of one recommendation on one day: the last assessment that this assessor had made by then.
 *
 * @example
 * import { statusAt, type AssessorView } from "opsc/recommendations";
 * const views: readonly AssessorView[] = statusAt([], "2025-04-01", { recommendation: "X#1" }).views;
 * views.length; //=> 0
 */
export interface AssessorView {
  /** Who holds it. */
  readonly assessor: Assessment["assessor"];
  /** What has been done, in this view. */
  readonly action: ActionStatus;
  /** How the State has replied, in this view. */
  readonly response: ResponseStatus;
  /** The day for which the assessment was made. */
  readonly asOf: PlainDate;
  /** The assessment itself. */
  readonly assessment: Assessment;
  /** Identifiers of this assessor's earlier assessments, oldest first: nothing is overwritten. */
  readonly earlier: readonly string[];
}

/**
 * What is held of one recommendation on one day, by each assessor apart.
 *
 * @example
 * import { statusAt, type RecommendationStatus } from "opsc/recommendations";
 * const status: RecommendationStatus = statusAt([], "2025-04-01", { recommendation: "X#1" });
 * status.contested; //=> false
 */
export interface RecommendationStatus {
  /** Identifier of the recommendation. */
  readonly recommendation: string;
  /** The day asked for. */
  readonly asOf: PlainDate;
  /** One view for each assessor; empty where nobody has assessed, which means "unknown" and never "no action". */
  readonly views: readonly AssessorView[];
  /** Whether one view is favourable and another is not, as {@link actionSide} tells them apart. */
  readonly contested: boolean;
}

const kinds = codesOf(assessorKinds);
/** From the one that yields to the one that stands, on the same day. */
const caution: readonly ActionStatus[] = [
  "not-assessed",
  ...codesOf(actionStatuses).filter((action) => action !== "not-assessed"),
];
const replies = codesOf(responseStatuses);

/** Later day last; on one day the less favourable last, and then the order of identifiers: a total order. */
const compareAssessments = (left: Assessment, right: Assessment): number =>
  compareText(left.asOf, right.asOf) ||
  caution.indexOf(left.action) - caution.indexOf(right.action) ||
  replies.indexOf(left.response) - replies.indexOf(right.response) ||
  compareText(left.id, right.id) ||
  compareText(JSON.stringify(left), JSON.stringify(right));

/** The view that at least one assessment by the same assessor makes. */
const viewOf = (assessments: readonly Assessment[]): AssessorView => {
  const sorted = [...assessments].sort(compareAssessments);
  const last = sorted[sorted.length - 1]!;
  const earlier = new Set(sorted.map(({ id }) => id));
  earlier.delete(last.id);
  return {
    assessor: last.assessor,
    action: last.action,
    response: last.response,
    asOf: last.asOf,
    assessment: last,
    earlier: [...earlier],
  };
};

const compareViews = (left: AssessorView, right: AssessorView): number =>
  kinds.indexOf(left.assessor.kind) - kinds.indexOf(right.assessor.kind) ||
  compareText(left.assessor.name, right.assessor.name);

/**
 * What each assessor holds of a recommendation on a day: the last assessment of each (kind and name) that is not later.
 *
 * Views stand side by side in the order Committee, State, national institution, non-governmental organization,
 * researcher, and then by name; they are never merged. The order of the history does not matter, and an assessment that
 * stands in it twice counts once. Where an assessor has two on the same day, the less favourable one stands (an assessed
 * one before one that is not assessed; then the less favourable reply; then the later identifier in alphabetical order).
 *
 * @param history - Assessments of any recommendations; only those of the one asked for are used.
 * @param date - The day, as `YYYY-MM-DD`.
 * @param about - The identifier of the recommendation.
 * @returns The views; none where nobody had assessed it by then.
 * @throws RangeError where the date is not a day that exists.
 * @source opsc: two-axis assessment of follow-up, docs/decisions/0003-two-axes.md
 * @example
 * import { statusAt, type Assessment } from "opsc/recommendations";
 * const about = { recommendation: "CRC/C/OPSC/TKM/CO/1#13", basis: [] };
 * const history: Assessment[] = [
 *   { ...about, id: "s1", assessor: { kind: "state", name: "Ministry" }, action: "implemented", response: "sufficient", asOf: "2024-05-31" },
 *   { ...about, id: "n1", assessor: { kind: "ngo", name: "Coalition" }, action: "initiated", response: "insufficient", asOf: "2024-06-30" },
 * ];
 * statusAt(history, "2024-06-01", about).views.map((view) => view.action); //=> ["implemented"]
 * statusAt(history, "2025-04-01", about).contested; //=> true
 */
export function statusAt(
  history: readonly Assessment[],
  date: PlainDate,
  about: { readonly recommendation: string },
): RecommendationStatus {
  if (!isPlainDate(date)) throw new RangeError("statusAt expects a day that exists, written YYYY-MM-DD");
  const byAssessor = new Map<string, Assessment[]>();
  for (const assessment of history) {
    if (assessment.recommendation !== about.recommendation || assessment.asOf > date) continue;
    const key = JSON.stringify([assessment.assessor.kind, assessment.assessor.name]);
    const group = byAssessor.get(key);
    if (group === undefined) byAssessor.set(key, [assessment]);
    else group.push(assessment);
  }
  const views = [...byAssessor.values()].map(viewOf).sort(compareViews);
  const sides = new Set(views.map((view) => actionSide(view.action)));
  return {
    recommendation: about.recommendation,
    asOf: date,
    views,
    contested: sides.has("favourable") && sides.has("unfavourable"),
  };
}
