import type { FollowUpScaleCode } from "./followUpScales.js";
import { gradesOf } from "./gradesOf.js";
import { scaleCrosswalk } from "./scaleCrosswalk.js";
import type { TwoAxisStatus } from "./toScale.js";

/**
 * Every status that a grade can stand for. The way back from a scale is a set: most grades mix several statuses.
 *
 * @param grade - Code of the grade.
 * @param scale - Code of the scale.
 * @returns The statuses in the order of the crosswalk; none for a grade that the scale does not have, or (as
 *   "not-applicable" in OSCAL) that no status leads to.
 * @source Crosswalk of this package ({@link scaleCrosswalk})
 * @example
 * import { fromScale } from "opsc/recommendations";
 * fromScale("substantially-implemented", "cedaw").length; //=> 5
 * fromScale("noted-not", "upr-mid-term"); //=> [{ action: "none", response: "refused" }]
 */
export function fromScale(grade: string, scale: FollowUpScaleCode): TwoAxisStatus[] {
  return scaleCrosswalk
    .filter((row) => gradesOf(row, scale).includes(grade))
    .map(({ action, response }) => ({ action, response }));
}
