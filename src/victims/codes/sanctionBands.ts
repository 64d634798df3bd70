import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** The sanction, in bands. */
export const sanctionBands = [
  {
    code: "non-custodial",
    label: "Non-custodial",
    definition: "No loss of liberty.",
    source: own,
    verified: true,
  },
  {
    code: "under-1-year",
    label: "Under 1 year",
    definition: "Imprisonment of less than a year.",
    source: own,
    verified: true,
  },
  {
    code: "1-to-5-years",
    label: "1 to 5 years",
    definition: "Imprisonment of at least 1 and less than 5 years.",
    source: own,
    verified: true,
  },
  {
    code: "5-to-10-years",
    label: "5 to 10 years",
    definition: "Imprisonment of at least 5 and less than 10 years.",
    source: own,
    verified: true,
  },
  {
    code: "10-years-or-more",
    label: "10 years or more",
    definition: "Imprisonment of 10 years or more.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link sanctionBands}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { sanctionBands, type SanctionBand } from "opsc/victims";
 * const code: SanctionBand = "under-1-year";
 * labelOf(sanctionBands, code); //=> "Under 1 year"
 */
export type SanctionBand = (typeof sanctionBands)[number]["code"];
