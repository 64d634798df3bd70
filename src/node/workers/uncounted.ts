import type { Validator } from "../../issues/validator.js";
import type { LeafCounts } from "../../statistics/tabulate/leafCounts.js";

/** A validator that counts what it finds valid, and what it counted. */
export interface CountingValidator {
  /** The validator. */
  readonly validator: Validator<unknown>;
  /** What was counted so far. */
  readonly counts: () => LeafCounts;
}

/**
 * A validator as it is, where there is no plan by which it could count.
 *
 * @param validator - What each record is checked with.
 * @returns It, and counts that throw a `TypeError`: nobody may ask for them.
 */
export function uncounted(validator: Validator<unknown>): CountingValidator {
  const counts = (): never => {
    throw new TypeError("Expected a plan where counts are asked for.");
  };
  return { validator, counts };
}
