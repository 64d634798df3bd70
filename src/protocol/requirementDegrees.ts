import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: two readings of the Protocol", locator: "docs/protocol.md" } as const;

/** How strongly one reading asks for something, strongest first. */
export const requirementDegrees = [
  {
    code: "required",
    label: "Required",
    definition: "The reading asks for it.",
    source: source,
    verified: true,
  },
  {
    code: "encouraged",
    label: "Encouraged",
    definition: "The Committee encourages or invites the State to consider it.",
    source: source,
    verified: true,
  },
  {
    code: "permissive",
    label: "Permissive",
    definition: "The Protocol allows it and leaves the choice to the State.",
    source: source,
    verified: true,
  },
  {
    code: "not-required",
    label: "Not required",
    definition: "The reading does not ask for it; it lies outside the reading.",
    source: source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link requirementDegrees}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { requirementDegrees, type RequirementDegree } from "opsc/protocol";
 * const code: RequirementDegree = "encouraged";
 * labelOf(requirementDegrees, code); //=> "Encouraged"
 */
export type RequirementDegree = (typeof requirementDegrees)[number]["code"];
