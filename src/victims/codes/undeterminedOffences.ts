import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc, own } from "./recordSources.js";

/** What a record may hold before an offence of article 3 (1) is established. Neither is an offence of article 3 (1). */
export const undeterminedOffences = [
  {
    code: "sale-purpose-not-shown",
    label: "Sale of a child, purpose not shown",
    definition: "A child was transferred for consideration and the purpose is not established.",
    source: opsc("art. 2 (a)"),
    verified: true,
  },
  {
    code: "undetermined",
    label: "Offence not determined",
    definition: "There are signs of an offence under the Protocol and it is not established which.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link undeterminedOffences}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { undeterminedOffences, type UndeterminedOffence } from "opsc/victims";
 * const code: UndeterminedOffence = "undetermined";
 * labelOf(undeterminedOffences, code); //=> "Offence not determined"
 */
export type UndeterminedOffence = (typeof undeterminedOffences)[number]["code"];
