import type { CodeEntry } from "./codeEntry.js";

const source = {
  title: "opsc: order of the Committee's verbs",
  locator: "docs/decisions/0005-strength-of-verbs.md",
} as const;

/** The Committee's verbs, strongest first. `requests` stands apart: it asks for a report, not for a reform. */
export const recommendationStrengths = [
  {
    code: "urges",
    label: "Urges",
    definition: "The Committee urges the State party.",
    source,
    verified: false,
  },
  {
    code: "recommends",
    label: "Recommends",
    definition:
      "The Committee recommends, strongly recommends, calls upon, or says that the State party should.",
    source,
    verified: false,
  },
  {
    code: "encourages",
    label: "Encourages",
    definition: "The Committee encourages the State party.",
    source,
    verified: false,
  },
  {
    code: "invites",
    label: "Invites",
    definition: "The Committee invites the State party, or says that it may wish to consider.",
    source,
    verified: false,
  },
  {
    code: "requests",
    label: "Requests",
    definition: "The Committee requests information or a report.",
    source,
    verified: false,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link recommendationStrengths}.
 *
 * @example
 * import { recommendationStrengths, labelOf, type RecommendationStrength } from "opsc/codes";
 * const strength: RecommendationStrength = "urges";
 * labelOf(recommendationStrengths, strength); //=> "Urges"
 */
export type RecommendationStrength = (typeof recommendationStrengths)[number]["code"];
