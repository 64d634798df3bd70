import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** Where a household stands against the poverty line that the State uses. */
export const povertyBands = [
  { code: "poor", label: "Poor", definition: "Below the line.", source: own, verified: true },
  {
    code: "near-poor",
    label: "Near poor",
    definition: "Above the line and near it, as the State defines it.",
    source: own,
    verified: true,
  },
  { code: "not-poor", label: "Not poor", definition: "Well above the line.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link povertyBands}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { povertyBands, type PovertyBand } from "opsc/victims";
 * const code: PovertyBand = "near-poor";
 * labelOf(povertyBands, code); //=> "Near poor"
 */
export type PovertyBand = (typeof povertyBands)[number]["code"];
