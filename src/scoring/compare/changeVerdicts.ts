import type { CodeEntry } from "../../codes/codeEntry.js";

const source = { title: "opsc: the compliance score", locator: "docs/scoring.md" } as const;

/** What can be said of two intervals. */
export const changeVerdicts = [
  {
    code: "improved",
    label: "Improved",
    definition: "Everything that the later evidence leaves possible is better than everything before.",
    source,
    verified: true,
  },
  {
    code: "worsened",
    label: "Worsened",
    definition: "Everything that the later evidence leaves possible is worse than everything before.",
    source,
    verified: true,
  },
  {
    code: "not-distinguishable",
    label: "Not distinguishable",
    definition: "The intervals share a point, so that nothing may have changed.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link changeVerdicts}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { changeVerdicts, type ChangeVerdict } from "opsc/scoring";
 * const code: ChangeVerdict = "not-distinguishable";
 * labelOf(changeVerdicts, code); //=> "Not distinguishable"
 */
export type ChangeVerdict = (typeof changeVerdicts)[number]["code"];
