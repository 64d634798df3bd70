import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** Why a criminal case ended other than by a judgment. */
export const closureReasons = [
  {
    code: "withdrawn",
    label: "Withdrawn",
    definition: "The charge or complaint was taken back.",
    source: own,
    verified: true,
  },
  {
    code: "dismissed",
    label: "Dismissed",
    definition: "A prosecutor or court ended the case.",
    source: own,
    verified: true,
  },
  {
    code: "diverted",
    label: "Diverted",
    definition: "The case was dealt with outside the courts.",
    source: own,
    verified: true,
  },
  {
    code: "perpetrator-unknown",
    label: "Perpetrator unknown",
    definition: "Nobody could be identified.",
    source: own,
    verified: true,
  },
  {
    code: "transferred",
    label: "Transferred",
    definition: "The case was handed to another State.",
    source: own,
    verified: true,
  },
  {
    code: "judgment-final",
    label: "Judgment final",
    definition: "A judgment can no longer be appealed.",
    source: own,
    verified: true,
  },
  { code: "other", label: "Other", definition: "For another reason.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link closureReasons}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { closureReasons, type ClosureReason } from "opsc/victims";
 * const code: ClosureReason = "dismissed";
 * labelOf(closureReasons, code); //=> "Dismissed"
 */
export type ClosureReason = (typeof closureReasons)[number]["code"];
