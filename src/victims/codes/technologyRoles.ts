import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** What information and communication technology was used for, where the offence has an online part. */
export const technologyRoles = [
  {
    code: "contact",
    label: "Contact",
    definition: "To make or keep contact with the child.",
    source: own,
    verified: true,
  },
  { code: "offer", label: "Offer", definition: "To offer or seek.", source: own, verified: true },
  {
    code: "live-transmission",
    label: "Live transmission",
    definition: "To transmit as it happened.",
    source: own,
    verified: true,
  },
  {
    code: "sharing",
    label: "Sharing",
    definition: "To share or store material.",
    source: own,
    verified: true,
  },
  { code: "payment", label: "Payment", definition: "To pay or be paid.", source: own, verified: true },
  {
    code: "several",
    label: "Several of these",
    definition: "For more than one of these.",
    source: own,
    verified: true,
  },
  { code: "other", label: "Other", definition: "For something else.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link technologyRoles}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { technologyRoles, type TechnologyRole } from "opsc/victims";
 * const code: TechnologyRole = "offer";
 * labelOf(technologyRoles, code); //=> "Offer"
 */
export type TechnologyRole = (typeof technologyRoles)[number]["code"];
