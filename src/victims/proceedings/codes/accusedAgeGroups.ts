import type { CodeEntry } from "../../../codes/codeEntry.js";
import { crc } from "../../codes/recordSources.js";

/** Age of an accused in the two groups that statistics ask for; nothing finer is held. */
export const accusedAgeGroups = [
  {
    code: "child",
    label: "Child",
    definition: "Aged under 18 at the time of the alleged offence.",
    source: crc,
    verified: true,
  },
  {
    code: "adult",
    label: "Adult",
    definition: "Aged 18 or over at the time of the alleged offence.",
    source: crc,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link accusedAgeGroups}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { accusedAgeGroups, type AccusedAgeGroup } from "opsc/victims";
 * const code: AccusedAgeGroup = "child";
 * labelOf(accusedAgeGroups, code); //=> "Child"
 */
export type AccusedAgeGroup = (typeof accusedAgeGroups)[number]["code"];
