import type { ScoreCut } from "../model/scoreCuts.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import type { SensitivityFactor } from "./sensitivityFactors.js";

/**
 * One way in which a choice of method can be made.
 *
 * @example
 * import type { SensitivityOption } from "opsc/scoring";
 * const option: SensitivityOption = { code: "arithmetic", label: "Arithmetic mean everywhere", change: { powers: { within: 1, across: 1 } } };
 * option.code; //=> "arithmetic"
 */
export interface SensitivityOption {
  /** Name in data; no other option of the choice has it. */
  readonly code: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** What it puts in place of the policy's own fields; empty for the policy as it is. */
  readonly change: Partial<Pick<ScoringPolicy, "horizons" | "indirectLowering" | "powers" | "scale">>;
  /** The cut that it looks at; of the choice `cut` alone. */
  readonly cut?: ScoreCut | undefined;
}

/**
 * A choice of method with its options. The first option is the choice that was made.
 *
 * @example
 * import type { SensitivityChoice } from "opsc/scoring";
 * const choice: SensitivityChoice = {
 *   factor: "horizon",
 *   options: [
 *     { code: "policy", label: "as in the policy", change: {} },
 *     { code: "none", label: "evidence never ages", change: { horizons: {
 *       recommendation: null, "criminalisation-element": null, "benchmark-criterion": null, indicator: null, "reporting-duty": null,
 *     } } },
 *   ],
 * };
 * choice.options.length; //=> 2
 */
export interface SensitivityChoice {
  /** Which choice it is; weights vary without options. */
  readonly factor: Exclude<SensitivityFactor, "weights">;
  /** The options, the policy's own first. */
  readonly options: readonly SensitivityOption[];
}
