import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** Why a question has no answer. A key that is absent altogether says that the system does not collect the matter at all. */
export const missingReasons = [
  {
    code: "unknown",
    label: "Unknown",
    definition: "The matter was looked into and is not known.",
    source: own,
    verified: true,
  },
  {
    code: "not-asked",
    label: "Not asked",
    definition: "The system has a place for the matter and nobody asked.",
    source: own,
    verified: true,
  },
  {
    code: "declined",
    label: "Declined",
    definition: "The person or a representative was asked and did not wish to answer.",
    source: own,
    verified: true,
  },
  {
    code: "not-applicable",
    label: "Not applicable",
    definition: "The question does not arise in this case.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link missingReasons}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { missingReasons, type MissingReason } from "opsc/victims";
 * const code: MissingReason = "not-asked";
 * labelOf(missingReasons, code); //=> "Not asked"
 */
export type MissingReason = (typeof missingReasons)[number]["code"];
