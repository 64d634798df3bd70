import type { CodeEntry } from "../../../codes/codeEntry.js";
import { opsc } from "../../codes/recordSources.js";

/** Grounds on which a State has jurisdiction over an offence. */
export const jurisdictionGrounds = [
  {
    code: "territory",
    label: "Territory",
    definition: "The offence was committed on the territory, in whole or in part.",
    source: opsc("art. 4 (1)"),
    verified: true,
  },
  {
    code: "ship-or-aircraft",
    label: "Ship or aircraft",
    definition: "The offence was committed on board a ship or aircraft registered in the State.",
    source: opsc("art. 4 (1)"),
    verified: true,
  },
  {
    code: "offender-national-or-resident",
    label: "Offender a national or resident",
    definition: "The alleged offender is a national or has habitual residence in the territory.",
    source: opsc("art. 4 (2) (a)"),
    verified: true,
  },
  {
    code: "victim-national",
    label: "Victim a national",
    definition: "The victim is a national of the State.",
    source: opsc("art. 4 (2) (b)"),
    verified: true,
  },
  {
    code: "national-not-extradited",
    label: "National not extradited",
    definition: "The alleged offender is in the territory and is not extradited for being a national.",
    source: opsc("art. 4 (3)"),
    verified: true,
  },
  {
    code: "other-ground-of-national-law",
    label: "Other ground of national law",
    definition: "National law gives another ground.",
    source: opsc("art. 4 (4)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link jurisdictionGrounds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { jurisdictionGrounds, type JurisdictionGround } from "opsc/victims";
 * const code: JurisdictionGround = "victim-national";
 * labelOf(jurisdictionGrounds, code); //=> "Victim a national"
 */
export type JurisdictionGround = (typeof jurisdictionGrounds)[number]["code"];
