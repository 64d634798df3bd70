import type { CodeEntry } from "./codeEntry.js";

const source = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;

/** Whether evidence speaks of the very thing recommended, or of a neighbour (trafficking, say, for the sale of children). */
export const directnesses = [
  {
    code: "direct",
    label: "Direct",
    definition: "The evidence speaks of what was recommended.",
    source,
    verified: true,
  },
  {
    code: "indirect",
    label: "Indirect",
    definition:
      "The evidence speaks of something near to what was recommended, such as trafficking for sale.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link directnesses}.
 *
 * @example
 * import { directnesses, labelOf, type Directness } from "opsc/codes";
 * const directness: Directness = "indirect";
 * labelOf(directnesses, directness); //=> "Indirect"
 */
export type Directness = (typeof directnesses)[number]["code"];
