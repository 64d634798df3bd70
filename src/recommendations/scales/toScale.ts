import type { ActionStatus } from "../../codes/actionStatuses.js";
import type { ResponseStatus } from "../../codes/responseStatuses.js";
import type { FollowUpScaleCode } from "./followUpScales.js";
import { gradesOf } from "./gradesOf.js";
import { scaleCrosswalk } from "./scaleCrosswalk.js";

/**
 * The two axes of an assessment, without who made it and when.
 *
 * @example
 * import { toScale, type TwoAxisStatus } from "opsc/recommendations";
 * const status: TwoAxisStatus = { action: "partial", response: "insufficient" };
 * toScale(status, "ccpr-2017").grade; //=> "B"
 */
export interface TwoAxisStatus {
  /** What was done. */
  readonly action: ActionStatus;
  /** How the State replied. */
  readonly response: ResponseStatus;
}

/**
 * A status as a grade of some scale, with what is lost by it.
 *
 * @example
 * import { toScale, type ScaleGrade } from "opsc/recommendations";
 * const grade: ScaleGrade = toScale({ action: "contrary", response: "sufficient" }, "cat");
 * grade.grade; //=> "counteracted"
 */
export interface ScaleGrade {
  /** Code of the grade; null where the scale has no word for the status. */
  readonly grade: string | null;
  /** Whether the grade alone does not lead back to the status. */
  readonly lossy: boolean;
  /** Other grades of the scale that fit as well. */
  readonly alternatives: readonly string[];
}

/**
 * Writes a status on the scale of another body. Total: every pair of action and response has an answer.
 *
 * @param status - What was done and how the State replied.
 * @param scale - Code of the scale.
 * @param options - `afterReminder`: whether the State was reminded. Only CCPR 2013 asks (D1 before, D2 after); where it is
 *   not said, D1 is given and D2 is among the alternatives.
 * @returns The grade, whether it loses something, and other grades that fit. `fromScale` of each holds the status.
 * @source Crosswalk of this package ({@link scaleCrosswalk}), with its sources in {@link followUpScales}
 * @example
 * import { toScale } from "opsc/recommendations";
 * toScale({ action: "substantial", response: "sufficient" }, "ccpr-2017"); //=> { grade: "A", lossy: true, alternatives: ["B"] }
 * toScale({ action: "not-assessed", response: "no-reply" }, "ccpr-2013", { afterReminder: true }).grade; //=> "D2"
 */
export function toScale(
  status: TwoAxisStatus,
  scale: FollowUpScaleCode,
  options: { readonly afterReminder?: boolean | undefined } = {},
): ScaleGrade {
  const [grade, ...alternatives] = scaleCrosswalk
    .filter(({ action, response }) => action === status.action && response === status.response)
    .flatMap((row) => gradesOf(row, scale, options.afterReminder));
  if (grade === undefined) return { grade: null, lossy: true, alternatives: [] };
  const sharers = scaleCrosswalk.filter((other) => gradesOf(other, scale).includes(grade));
  return { grade, lossy: alternatives.length > 0 || sharers.length > 1, alternatives };
}
