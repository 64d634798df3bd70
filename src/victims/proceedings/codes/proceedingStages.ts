import type { CodeEntry } from "../../../codes/codeEntry.js";
import { concluding } from "../../codes/recordSources.js";
import { ownProceedings } from "../proceedingSources.js";

/** What happens to a case or an accused. `withdrawn`, `dismissed` and `diverted` end proceedings without a judgment; `pending` is no act but how things stood on a date. */
export const proceedingStages = [
  {
    code: "registered",
    label: "Registered",
    definition: "The case, or the person as a suspect, came on record with the police or a prosecutor.",
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
    definition: "A trial began.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "convicted",
    label: "Convicted",
    definition: "An accused was found guilty of at least one of the offences.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "acquitted",
    label: "Acquitted",
    definition: "An accused was found not guilty of every one of the offences.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "sanctioned",
    label: "Sanctioned",
    definition:
      "A sanction was set on a finding of guilt or of liability; a measure without one is no sanction.",
    source: concluding("paras. 28-29"),
    verified: true,
  },
  {
    code: "appealed",
    label: "Appealed",
    definition: "A judgment, or the end of the proceedings, was brought before a higher court.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "reopened",
    label: "Reopened",
    definition: "Proceedings that had ended, or been decided, were taken up again.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "withdrawn",
    label: "Withdrawn",
    definition:
      "The charges or the complaint were taken back and the proceedings ended; a single charge that was dropped is no event.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "dismissed",
    label: "Dismissed",
    definition: "A prosecutor or court ended the proceedings as a whole without a judgment on guilt.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "diverted",
    label: "Diverted",
    definition: "The matter was dealt with outside a trial, without a finding of guilt.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "pending",
    label: "Pending",
    definition: "The proceedings were open on the date given, the last on which that was looked up.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link proceedingStages}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { proceedingStages, type ProceedingStage } from "opsc/victims";
 * const code: ProceedingStage = "convicted";
 * labelOf(proceedingStages, code); //=> "Convicted"
 */
export type ProceedingStage = (typeof proceedingStages)[number]["code"];
