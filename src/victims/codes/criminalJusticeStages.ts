import type { CodeEntry } from "../../codes/codeEntry.js";
import { concluding, own } from "./recordSources.js";

/** Stages of a criminal case, in their order; conviction and acquittal are alternatives. */
export const criminalJusticeStages = [
  {
    code: "reported",
    label: "Reported",
    definition: "The case was reported to the police or a prosecutor.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "investigated",
    label: "Investigated",
    definition: "An investigation was opened.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "prosecuted",
    label: "Prosecuted",
    definition: "Charges were brought.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "tried",
    label: "Tried",
    definition: "The trial began.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "convicted",
    label: "Convicted",
    definition: "An accused was found guilty.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "acquitted",
    label: "Acquitted",
    definition: "An accused was found not guilty.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "sentenced",
    label: "Sentenced",
    definition: "A sentence was passed.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  { code: "closed", label: "Closed", definition: "The case was closed.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link criminalJusticeStages}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { criminalJusticeStages, type CriminalJusticeStage } from "opsc/victims";
 * const code: CriminalJusticeStage = "investigated";
 * labelOf(criminalJusticeStages, code); //=> "Investigated"
 */
export type CriminalJusticeStage = (typeof criminalJusticeStages)[number]["code"];
