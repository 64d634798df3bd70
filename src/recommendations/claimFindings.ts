import { evidenceFindings } from "../evidence/evidenceFindings.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Issue } from "../issues/issue.js";
import { actionSide } from "./actionSide.js";
import type { Assessment } from "./assessment.js";
import type { CaseFile } from "./caseFile.js";

const source = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;

/** What an assessment rests on: evidence that it names, and evidence on a measure that it names. */
const basisOf = (assessment: Assessment, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    ({ id, measure }) =>
      assessment.basis.includes(id) || (measure !== undefined && assessment.basis.includes(measure)),
  );

/**
 * Finds claims that stand for more than they are: level 2 without an instrument, a weaker piece of evidence in the place of
 * a stronger one (both errors), and a favourable assessment by somebody else than the State that rests on level 1 alone (a
 * warning: the State's word does not become verified by being repeated).
 *
 * @param caseFile - A case file, or its evidence and assessments.
 * @returns Issues on the evidence and then on the assessments, each in the order of the file.
 * @source opsc: levels of evidence, docs/decisions/0004-evidence-levels.md
 * @example
 * import { claimFindings, type Assessment } from "opsc/recommendations";
 * import type { Evidence } from "opsc/evidence";
 * const word: Evidence = {
 *   id: "word", level: 1, subjects: ["sale"], asserts: "The law has been changed.",
 *   source: { title: "Statement" }, recordedOn: "2025-04-01", links: [],
 * };
 * const view: Assessment = {
 *   id: "n1", recommendation: "X#9", assessor: { kind: "ngo", name: "Coalition" },
 *   action: "implemented", response: "sufficient", asOf: "2025-05-01", basis: ["word"],
 * };
 * claimFindings({ evidence: [word], assessments: [view] }).map((issue) => issue.code); //=> ["rests-on-assertion-alone"]
 */
export function claimFindings(caseFile: Pick<CaseFile, "evidence" | "assessments">): Issue[] {
  const onAssessments = caseFile.assessments.flatMap((assessment, index): Issue[] => {
    if (assessment.assessor.kind === "state" || actionSide(assessment.action) !== "favourable") return [];
    const basis = basisOf(assessment, caseFile.evidence);
    if (basis.length === 0 || basis.some(({ level }) => level > 1)) return [];
    return [
      {
        code: "rests-on-assertion-alone",
        severity: "warning",
        path: ["assessments", index, "basis"],
        message: `Assessment "${assessment.id}" is favourable and rests on the State's word alone (evidence of level 1). Add evidence that can be checked, or say in "remark" why the word suffices.`,
        source,
      },
    ];
  });
  return [...evidenceFindings(caseFile.evidence), ...onAssessments];
}
