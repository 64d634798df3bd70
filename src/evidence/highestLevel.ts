import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import type { Evidence } from "./evidence.js";

/**
 * The highest level among pieces of evidence; the order of the pieces does not matter.
 *
 * @param evidence - Any number of pieces, or of things that have a level.
 * @returns 1, 2 or 3; 0 where there is none, which says "nothing is known" and not "nothing was done".
 * @example
 * import { highestLevel } from "opsc/evidence";
 * highestLevel([{ level: 1 }, { level: 2 }]); //=> 2
 * highestLevel([]); //=> 0
 */
export function highestLevel(evidence: readonly Pick<Evidence, "level">[]): EvidenceLevel | 0 {
  return evidence.reduce<EvidenceLevel | 0>((highest, { level }) => (level > highest ? level : highest), 0);
}
