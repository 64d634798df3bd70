import type { CodeEntry } from "../../../codes/codeEntry.js";
import { ownProceedings } from "../proceedingSources.js";

/** Nationality of an accused as seen from the State that keeps the record; no country is held. */
export const nationalityGroups = [
  {
    code: "national",
    label: "National",
    definition: "Has the nationality of the State, alone or beside another one.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "foreign",
    label: "Foreign national",
    definition: "Has the nationality of another State alone.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "stateless",
    label: "Stateless",
    definition: "Is considered a national by no State.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link nationalityGroups}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { nationalityGroups, type NationalityGroup } from "opsc/victims";
 * const code: NationalityGroup = "foreign";
 * labelOf(nationalityGroups, code); //=> "Foreign national"
 */
export type NationalityGroup = (typeof nationalityGroups)[number]["code"];
