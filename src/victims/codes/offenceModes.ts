import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc } from "./recordSources.js";

/** Whether an offence was committed or extended to in another way. */
export const offenceModes = [
  {
    code: "committed",
    label: "Committed",
    definition: "The act was completed.",
    source: opsc("art. 3 (1)"),
    verified: true,
  },
  {
    code: "attempt",
    label: "Attempt",
    definition: "The act was begun and not completed.",
    source: opsc("art. 3 (2)"),
    verified: true,
  },
  {
    code: "complicity",
    label: "Complicity",
    definition: "Somebody aided or abetted the act of another.",
    source: opsc("art. 3 (2)"),
    verified: true,
  },
  {
    code: "participation",
    label: "Participation",
    definition: "Somebody took part in the act with others.",
    source: opsc("art. 3 (2)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link offenceModes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { offenceModes, type OffenceMode } from "opsc/victims";
 * const code: OffenceMode = "attempt";
 * labelOf(offenceModes, code); //=> "Attempt"
 */
export type OffenceMode = (typeof offenceModes)[number]["code"];
