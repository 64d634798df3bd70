import type { CodeEntry } from "../../codes/codeEntry.js";
import { modes } from "../../protocol/modes.js";
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
  ...modes,
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
