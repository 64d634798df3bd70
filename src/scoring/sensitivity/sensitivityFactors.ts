import type { CodeEntry } from "../../codes/codeEntry.js";
import { handbook } from "../composite/handbook.js";

const source = handbook("chapter 7");

/** The choices of method that a sensitivity analysis varies; the handbook asks that all be varied at once. */
export const sensitivityFactors = [
  {
    code: "cut",
    label: "Level of evidence",
    definition: "The level from which on evidence counts: verified, documented or claimed.",
    source,
    verified: true,
  },
  {
    code: "scale",
    label: "Scale of statuses",
    definition: "What a status says: the intervals of the policy, or the points 0, 0.5 and 1.",
    source,
    verified: true,
  },
  {
    code: "horizon",
    label: "Age of evidence",
    definition: "For how many years evidence holds.",
    source,
    verified: true,
  },
  {
    code: "indirectness",
    label: "Indirect evidence",
    definition: "How far evidence of a neighbouring matter, such as trafficking, is lowered.",
    source,
    verified: true,
  },
  {
    code: "powers",
    label: "Compensation",
    definition: "How far one part makes up for another: the exponents of the means.",
    source,
    verified: true,
  },
  {
    code: "weights",
    label: "Weights",
    definition: "How much each part counts beside the others of its group.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link sensitivityFactors}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { sensitivityFactors, type SensitivityFactor } from "opsc/scoring";
 * const factor: SensitivityFactor = "horizon";
 * labelOf(sensitivityFactors, factor); //=> "Age of evidence"
 */
export type SensitivityFactor = (typeof sensitivityFactors)[number]["code"];
