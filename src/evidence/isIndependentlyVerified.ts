import type { Evidence } from "./evidence.js";

/**
 * Whether a piece of evidence counts as verified: it is of level 3. A State's own word never is, with or without an
 * instrument beside it.
 *
 * @param evidence - A piece of evidence, or anything that has its level.
 * @returns True at level 3 alone.
 * @source opsc: levels of evidence, docs/decisions/0004-evidence-levels.md
 * @example
 * import { isIndependentlyVerified } from "opsc/evidence";
 * isIndependentlyVerified({ level: 1 }); //=> false
 * isIndependentlyVerified({ level: 3 }); //=> true
 */
export function isIndependentlyVerified(evidence: Pick<Evidence, "level">): boolean {
  return evidence.level === 3;
}
