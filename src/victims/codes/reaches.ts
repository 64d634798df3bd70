import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc } from "./recordSources.js";

/** Whether an offence crossed a border. */
export const reaches = [
  {
    code: "domestic",
    label: "Domestic",
    definition: "Everything happened in one State.",
    source: opsc("art. 3 (1)"),
    verified: true,
  },
  {
    code: "transnational",
    label: "Transnational",
    definition: "A part happened in another State.",
    source: opsc("art. 3 (1)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link reaches}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { reaches, type Reach } from "opsc/victims";
 * const code: Reach = "transnational";
 * labelOf(reaches, code); //=> "Transnational"
 */
export type Reach = (typeof reaches)[number]["code"];
