import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** Whether a measure was taken. */
export const measureStatuses = [
  { code: "provided", label: "Provided", definition: "The measure was taken.", source: own, verified: true },
  {
    code: "not-provided",
    label: "Not provided",
    definition: "The measure was due and was not taken.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link measureStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { measureStatuses, type MeasureStatus } from "opsc/victims";
 * const code: MeasureStatus = "not-provided";
 * labelOf(measureStatuses, code); //=> "Not provided"
 */
export type MeasureStatus = (typeof measureStatuses)[number]["code"];
