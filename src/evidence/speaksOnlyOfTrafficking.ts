import type { Evidence, EvidenceSubject } from "./evidence.js";

const neighbours: ReadonlySet<EvidenceSubject> = new Set(["trafficking", "institutions-and-systems"]);

/**
 * Whether evidence speaks of trafficking and of no offence under the Protocol; bodies and systems beside it change nothing.
 *
 * @param evidence - A piece of evidence, or anything that has its subjects.
 * @returns False where an offence under the Protocol is among the subjects, or trafficking is not.
 * @source CRC/C/OPSC/TKM/CO/1, paras. 8, 9, 35 and 39: sale and trafficking are similar, not identical
 * @example
 * import { speaksOnlyOfTrafficking } from "opsc/evidence";
 * speaksOnlyOfTrafficking({ subjects: ["trafficking", "institutions-and-systems"] }); //=> true
 * speaksOnlyOfTrafficking({ subjects: ["trafficking", "sale"] }); //=> false
 */
export function speaksOnlyOfTrafficking(evidence: Pick<Evidence, "subjects">): boolean {
  return (
    evidence.subjects.includes("trafficking") && evidence.subjects.every((subject) => neighbours.has(subject))
  );
}
