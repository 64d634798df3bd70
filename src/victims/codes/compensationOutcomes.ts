import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc } from "./recordSources.js";

/** What became of a claim for compensation. */
export const compensationOutcomes = [
  {
    code: "awarded",
    label: "Awarded",
    definition: "Compensation was awarded.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
  {
    code: "refused",
    label: "Refused",
    definition: "It was refused.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
  {
    code: "pending",
    label: "Pending",
    definition: "It is not decided.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
  {
    code: "withdrawn",
    label: "Withdrawn",
    definition: "The claim was taken back.",
    source: opsc("art. 9 (4)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link compensationOutcomes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { compensationOutcomes, type CompensationOutcome } from "opsc/victims";
 * const code: CompensationOutcome = "refused";
 * labelOf(compensationOutcomes, code); //=> "Refused"
 */
export type CompensationOutcome = (typeof compensationOutcomes)[number]["code"];
