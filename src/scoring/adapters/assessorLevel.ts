import type { AssessorKind } from "../../codes/assessorKinds.js";
import type { EvidenceLevel } from "../../codes/evidenceLevels.js";
import type { Assessment } from "../../recommendations/assessment.js";

/** Who counts as independent on its own word; the list of level 3 of `evidenceLevels`. */
const independent: ReadonlySet<AssessorKind> = new Set(["committee", "nhri"]);

/**
 * The level at which an assessment counts: that of the Committee or a national institution is independent, a State's is its own word. Judgement:
 * that of a non-governmental organization or a researcher counts as documented where it is published, so that a reader can look it up, and else as a claim.
 */
export function assessorLevel({ assessor, source }: Pick<Assessment, "assessor" | "source">): EvidenceLevel {
  if (independent.has(assessor.kind)) return 3;
  return assessor.kind !== "state" && source !== undefined ? 2 : 1;
}
