import type { CodeEntry } from "../../codes/codeEntry.js";
import { primero } from "./recordSources.js";

/** On what ground the source system holds personal data of the child. */
export const legitimateBases = [
  { code: "consent", label: "Consent", definition: "Consent was given.", source: primero, verified: true },
  {
    code: "contract",
    label: "Contract",
    definition: "A contract calls for it.",
    source: primero,
    verified: true,
  },
  {
    code: "vital-interests",
    label: "Vital interests",
    definition: "It protects somebody's life or health.",
    source: primero,
    verified: true,
  },
  {
    code: "beneficiary-interests",
    label: "Interests of the beneficiary",
    definition: "It is in the interest of the child.",
    source: primero,
    verified: true,
  },
  {
    code: "legal-obligation",
    label: "Legal obligation",
    definition: "A law asks for it.",
    source: primero,
    verified: true,
  },
  {
    code: "other-legitimate-interests",
    label: "Other legitimate interests",
    definition: "Another legitimate interest calls for it.",
    source: primero,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link legitimateBases}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { legitimateBases, type LegitimateBasis } from "opsc/victims";
 * const code: LegitimateBasis = "contract";
 * labelOf(legitimateBases, code); //=> "Contract"
 */
export type LegitimateBasis = (typeof legitimateBases)[number]["code"];
