import type { CodeEntry } from "../../codes/codeEntry.js";

const source = { title: "opsc: sensitivity of a score", locator: "docs/sensitivity.md" } as const;

/** What one choice of method does to the conclusion, strongest first. */
export const sensitivityVerdicts = [
  {
    code: "decides-grade",
    label: "Decides the grade",
    definition:
      "With another option, all else as in the policy, the grade or the span of possible grades is another.",
    source,
    verified: true,
  },
  {
    code: "moves-bounds",
    label: "Moves the bounds",
    definition: "The grade stays, and with another option a bound moves by 0.05 or more.",
    source,
    verified: true,
  },
  {
    code: "hardly-matters",
    label: "Hardly matters",
    definition: "The grade stays, and with no option does a bound move by 0.05.",
    source,
    verified: true,
  },
  {
    code: "no-effect",
    label: "No effect",
    definition: "With no option does anything move.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link sensitivityVerdicts}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { sensitivityVerdicts, type SensitivityVerdict } from "opsc/scoring";
 * const verdict: SensitivityVerdict = "decides-grade";
 * labelOf(sensitivityVerdicts, verdict); //=> "Decides the grade"
 */
export type SensitivityVerdict = (typeof sensitivityVerdicts)[number]["code"];
