import type { Issue } from "../../issues/issue.js";

/**
 * What a check of certificates said.
 *
 * @example
 * import type { Verification } from "opsc/statistics";
 * const verification: Verification = { ok: true, issues: [] };
 * verification.ok; //=> true
 */
export interface Verification {
  /** Whether every suppressed cell is proved. */
  readonly ok: boolean;
  /** What is not. */
  readonly issues: readonly Issue[];
}
