import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc } from "./recordSources.js";

/** Why a person is presumed to be a child. */
export const presumptionReasons = [
  {
    code: "age-uncertain",
    label: "Age uncertain",
    definition: "The age is uncertain, which must not keep an investigation from starting.",
    source: opsc("art. 8 (2)"),
    verified: true,
  },
  {
    code: "no-documents",
    label: "No documents",
    definition: "There is no document that shows the age.",
    source: opsc("art. 8 (2)"),
    verified: true,
  },
  {
    code: "assessment-pending",
    label: "Assessment pending",
    definition: "The age is being assessed.",
    source: opsc("art. 8 (2)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link presumptionReasons}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { presumptionReasons, type PresumptionReason } from "opsc/victims";
 * const code: PresumptionReason = "no-documents";
 * labelOf(presumptionReasons, code); //=> "No documents"
 */
export type PresumptionReason = (typeof presumptionReasons)[number]["code"];
