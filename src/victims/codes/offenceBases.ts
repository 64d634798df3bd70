import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** How a record came by the code of its offence. */
export const offenceBases = [
  {
    code: "recorded",
    label: "Recorded",
    definition: "The body that holds the record recorded the offence as one under the Protocol.",
    source: own,
    verified: true,
  },
  {
    code: "mapped",
    label: "Mapped",
    definition:
      "The code was derived from another classification by a declared mapping, and is not a finding.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link offenceBases}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { offenceBases, type OffenceBasis } from "opsc/victims";
 * const code: OffenceBasis = "mapped";
 * labelOf(offenceBases, code); //=> "Mapped"
 */
export type OffenceBasis = (typeof offenceBases)[number]["code"];
