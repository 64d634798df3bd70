import type { CodeEntry } from "../../codes/codeEntry.js";
import { washington } from "./recordSources.js";

/** Domains in which a child has difficulty. No diagnosis is ever held. */
export const functionalDomains = [
  { code: "seeing", label: "Seeing", definition: "Difficulty seeing.", source: washington, verified: false },
  {
    code: "hearing",
    label: "Hearing",
    definition: "Difficulty hearing.",
    source: washington,
    verified: false,
  },
  {
    code: "walking",
    label: "Walking",
    definition: "Difficulty walking.",
    source: washington,
    verified: false,
  },
  {
    code: "cognition",
    label: "Remembering or concentrating",
    definition: "Difficulty remembering or concentrating.",
    source: washington,
    verified: false,
  },
  {
    code: "self-care",
    label: "Self-care",
    definition: "Difficulty with self-care.",
    source: washington,
    verified: false,
  },
  {
    code: "communication",
    label: "Communicating",
    definition: "Difficulty communicating.",
    source: washington,
    verified: false,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link functionalDomains}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { functionalDomains, type FunctionalDomain } from "opsc/victims";
 * const code: FunctionalDomain = "hearing";
 * labelOf(functionalDomains, code); //=> "Hearing"
 */
export type FunctionalDomain = (typeof functionalDomains)[number]["code"];
