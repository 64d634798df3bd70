import type { CodeEntry } from "../../codes/codeEntry.js";
import { own, sdmxSex } from "./recordSources.js";

/** Sex as recorded. */
export const sexes = [
  { code: "F", label: "Female", definition: "Recorded as female.", source: sdmxSex, verified: true },
  { code: "M", label: "Male", definition: "Recorded as male.", source: sdmxSex, verified: true },
  {
    code: "X",
    label: "Other, as recorded",
    definition: "Recorded as neither female nor male.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link sexes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { sexes, type Sex } from "opsc/victims";
 * const code: Sex = "M";
 * labelOf(sexes, code); //=> "Male"
 */
export type Sex = (typeof sexes)[number]["code"];
