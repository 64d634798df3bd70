import type { CodeEntry } from "../../../codes/codeEntry.js";
import { opsc } from "../../codes/recordSources.js";
import { ownProceedings } from "../proceedingSources.js";

/** What one State asked of another in a case. */
export const cooperationKinds = [
  {
    code: "extradition",
    label: "Extradition",
    definition:
      "Handing over a person for prosecution or punishment, surrender under an arrest warrant included.",
    source: opsc("art. 5"),
    verified: true,
  },
  {
    code: "mutual-assistance",
    label: "Mutual assistance",
    definition: "Help with investigations or proceedings, such as obtaining evidence.",
    source: opsc("art. 6 (1)"),
    verified: true,
  },
  {
    code: "seizure-or-confiscation",
    label: "Seizure or confiscation",
    definition: "Seizing or confiscating goods or proceeds for another State.",
    source: opsc("art. 7 (b)"),
    verified: true,
  },
  {
    code: "transfer-of-proceedings",
    label: "Transfer of proceedings",
    definition: "Taking over the proceedings from another State.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link cooperationKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { cooperationKinds, type CooperationKind } from "opsc/victims";
 * const code: CooperationKind = "extradition";
 * labelOf(cooperationKinds, code); //=> "Extradition"
 */
export type CooperationKind = (typeof cooperationKinds)[number]["code"];
