import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: the Protocol as data", locator: "docs/protocol.md" } as const;

/** How far a provision binds. */
export const provisionStrengths = [
  {
    code: "mandatory",
    label: "Mandatory",
    definition: "The State must do it.",
    source: source,
    verified: true,
  },
  {
    code: "qualified",
    label: "Mandatory, qualified",
    definition: "The State must do it, subject to its national law, to its means or to what is appropriate.",
    source: source,
    verified: true,
  },
  {
    code: "permissive",
    label: "Permissive",
    definition: "It may be done; that it is not done is no breach.",
    source: source,
    verified: true,
  },
  {
    code: "saving",
    label: "Saving or definition",
    definition: "Nothing is asked for: a term is defined or other law is left as it is.",
    source: source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link provisionStrengths}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { provisionStrengths, type ProvisionStrength } from "opsc/protocol";
 * const code: ProvisionStrength = "qualified";
 * labelOf(provisionStrengths, code); //=> "Mandatory, qualified"
 */
export type ProvisionStrength = (typeof provisionStrengths)[number]["code"];
