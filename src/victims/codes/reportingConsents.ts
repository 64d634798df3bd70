import type { CodeEntry } from "../../codes/codeEntry.js";
import { own, primero } from "./recordSources.js";

/** Whether data that identify nobody may be shared for reporting. */
export const reportingConsents = [
  {
    code: "given-by-child",
    label: "Given by the child",
    definition: "The child agreed.",
    source: primero,
    verified: true,
  },
  {
    code: "given-by-representative",
    label: "Given by a representative",
    definition: "A caregiver or guardian agreed.",
    source: primero,
    verified: true,
  },
  {
    code: "refused",
    label: "Refused",
    definition: "Somebody who could agree did not. Such a record never leaves as microdata.",
    source: primero,
    verified: true,
  },
  {
    code: "not-required",
    label: "Not required by law",
    definition: "A law obliges the holder to report.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link reportingConsents}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { reportingConsents, type ReportingConsent } from "opsc/victims";
 * const code: ReportingConsent = "given-by-representative";
 * labelOf(reportingConsents, code); //=> "Given by a representative"
 */
export type ReportingConsent = (typeof reportingConsents)[number]["code"];
