import type { CodeEntry } from "./codeEntry.js";

const source = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;

/** How far a piece of evidence can be checked. A State's own word is never more than level 1 or 2. */
export const evidenceLevels = [
  {
    code: "1",
    label: "State assertion",
    definition: "The State says so, and nothing is named that a reader could look up.",
    source,
    verified: true,
  },
  {
    code: "2",
    label: "State assertion with a checkable instrument",
    definition: "The State says so and names a gazette text, a judgment, a budget line or the like.",
    source,
    verified: true,
  },
  {
    code: "3",
    label: "Independent",
    definition:
      "A treaty body, a court, a national institution, a UN agency, or the published text of the act itself.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A level of {@link evidenceLevels}, as the number that stands in data.
 *
 * @example
 * import { evidenceLevels, labelOf, type EvidenceLevel } from "opsc/codes";
 * const level: EvidenceLevel = 3;
 * labelOf(evidenceLevels, `${level}`); //=> "Independent"
 */
export type EvidenceLevel = 1 | 2 | 3;
