import type { CodeEntry } from "../../codes/codeEntry.js";
import { sdmxResidence } from "./recordSources.js";

/** Kind of place. */
export const settlements = [
  {
    code: "urban",
    label: "Urban",
    definition: "A town or city as the State defines it.",
    source: sdmxResidence,
    verified: true,
  },
  {
    code: "rural",
    label: "Rural",
    definition: "The countryside as the State defines it.",
    source: sdmxResidence,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link settlements}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { settlements, type Settlement } from "opsc/victims";
 * const code: Settlement = "rural";
 * labelOf(settlements, code); //=> "Rural"
 */
export type Settlement = (typeof settlements)[number]["code"];
