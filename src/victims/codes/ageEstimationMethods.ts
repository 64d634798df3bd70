import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** How an age was estimated. */
export const ageEstimationMethods = [
  {
    code: "interview",
    label: "Interview",
    definition: "From what the child or a person close to it said.",
    source: own,
    verified: true,
  },
  {
    code: "documents",
    label: "Incomplete documents",
    definition: "From documents that do not settle it.",
    source: own,
    verified: true,
  },
  {
    code: "social-assessment",
    label: "Social assessment",
    definition: "By a multidisciplinary assessment.",
    source: own,
    verified: true,
  },
  {
    code: "medical-assessment",
    label: "Medical assessment",
    definition: "By a medical assessment.",
    source: own,
    verified: true,
  },
  {
    code: "appearance",
    label: "Appearance",
    definition: "By appearance alone.",
    source: own,
    verified: true,
  },
  { code: "other", label: "Other", definition: "In another way.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link ageEstimationMethods}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { ageEstimationMethods, type AgeEstimationMethod } from "opsc/victims";
 * const code: AgeEstimationMethod = "documents";
 * labelOf(ageEstimationMethods, code); //=> "Incomplete documents"
 */
export type AgeEstimationMethod = (typeof ageEstimationMethods)[number]["code"];
