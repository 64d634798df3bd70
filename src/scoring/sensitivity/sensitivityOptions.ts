import type { PlainDate } from "../../time/plainDate.js";
import type { SensitivityChoice } from "./sensitivityChoice.js";

/**
 * What a sensitivity analysis is asked for.
 *
 * @example
 * import type { SensitivityOptions } from "opsc/scoring";
 * const options: SensitivityOptions = { asOf: "2025-04-01", seed: 1, draws: 10_000 };
 * options.draws; //=> 10000
 */
export interface SensitivityOptions {
  /** The day of the score. */
  readonly asOf: PlainDate;
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  /** Rows of the Monte Carlo design, 2 to 1,000,000; the score is computed draws x (number of choices + 3) times. */
  readonly draws: number;
  /** The part of itself by which the share of each part in its group may be off, from 0 to below 1; 0.25, a judgement, where left out. */
  readonly weightTolerance?: number | undefined;
  /** Other choices than those of `sensitivityChoices`; each factor once, the policy's own option first in each. */
  readonly choices?: readonly SensitivityChoice[] | undefined;
}
