import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc } from "./recordSources.js";

/** By which way compensation was sought. */
export const compensationChannels = [
  {
    code: "criminal",
    label: "Criminal proceedings",
    definition: "As a part of the criminal case.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
  {
    code: "civil",
    label: "Civil proceedings",
    definition: "By a civil claim.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
  {
    code: "fund",
    label: "Fund",
    definition: "From a public fund.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
  {
    code: "other",
    label: "Other",
    definition: "In another way.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link compensationChannels}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { compensationChannels, type CompensationChannel } from "opsc/victims";
 * const code: CompensationChannel = "civil";
 * labelOf(compensationChannels, code); //=> "Civil proceedings"
 */
export type CompensationChannel = (typeof compensationChannels)[number]["code"];
