import type { CodeEntry } from "../../../codes/codeEntry.js";
import { opsc } from "../../codes/recordSources.js";
import { ownProceedings } from "../proceedingSources.js";

/** Why a request was refused; where for several reasons, the first of this list. */
export const refusalGrounds = [
  {
    code: "nationality",
    label: "Nationality",
    definition: "The person is a national of the State that was asked.",
    source: opsc("art. 5 (5)"),
    verified: true,
  },
  {
    code: "double-criminality",
    label: "Double criminality",
    definition: "The act is no offence in one of the two States.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "other",
    label: "Other",
    definition: "For another reason.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link refusalGrounds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { refusalGrounds, type RefusalGround } from "opsc/victims";
 * const code: RefusalGround = "nationality";
 * labelOf(refusalGrounds, code); //=> "Nationality"
 */
export type RefusalGround = (typeof refusalGrounds)[number]["code"];
