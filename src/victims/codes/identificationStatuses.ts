import type { CodeEntry } from "../../codes/codeEntry.js";
import { eurostat, htcds, primero } from "./recordSources.js";

/** Where the identification of a victim stands. Rejected and duplicate records are never counted. */
export const identificationStatuses = [
  {
    code: "presumed",
    label: "Presumed victim",
    definition: "There are signs that the child is a victim and no competent body has decided yet.",
    source: eurostat,
    verified: true,
  },
  {
    code: "formally-identified",
    label: "Formally identified victim",
    definition: "A competent body has decided that the child is a victim.",
    source: eurostat,
    verified: true,
  },
  {
    code: "rejected",
    label: "Rejected",
    definition: "A competent body has decided that the person is no victim of these offences.",
    source: htcds,
    verified: true,
  },
  {
    code: "duplicate",
    label: "Duplicate",
    definition: "The record repeats another one of the same victim.",
    source: primero,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link identificationStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { identificationStatuses, type IdentificationStatus } from "opsc/victims";
 * const code: IdentificationStatus = "formally-identified";
 * labelOf(identificationStatuses, code); //=> "Formally identified victim"
 */
export type IdentificationStatus = (typeof identificationStatuses)[number]["code"];
