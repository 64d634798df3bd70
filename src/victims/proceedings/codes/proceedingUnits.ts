import type { CodeEntry } from "../../../codes/codeEntry.js";
import { concluding } from "../../codes/recordSources.js";

/** What one record of proceedings stands for. Cases and accused are counted apart: a case may have several accused. */
export const proceedingUnits = [
  {
    code: "case",
    label: "Case",
    definition: "Proceedings about one or more offences, whoever is accused in them.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "accused",
    label: "Accused",
    definition: "One natural or legal person in the proceedings of one case.",
    source: concluding("paras. 28-31"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link proceedingUnits}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { proceedingUnits, type ProceedingUnit } from "opsc/victims";
 * const code: ProceedingUnit = "accused";
 * labelOf(proceedingUnits, code); //=> "Accused"
 */
export type ProceedingUnit = (typeof proceedingUnits)[number]["code"];
