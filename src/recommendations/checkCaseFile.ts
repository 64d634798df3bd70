import { benchmarkFindings } from "../benchmarks/benchmarkFindings.js";
import type { Result } from "../issues/result.js";
import { validate } from "../issues/validate.js";
import { legislationFindings } from "../legislation/legislationFindings.js";
import { caseFileSchema, type CaseFile } from "./caseFile.js";
import { claimFindings } from "./claimFindings.js";
import { dateFindings } from "./dateFindings.js";
import { identifierFindings } from "./identifierFindings.js";
import { referenceFindings } from "./referenceFindings.js";
import { saleFindings } from "./saleFindings.js";

/**
 * Checks a case file from top to bottom: its form, then its identifiers, references and dates, then what its evidence can
 * carry ({@link claimFindings}, {@link saleFindings}), then its law and the facts on benchmarks.
 *
 * @param value - Anything, such as what `JSON.parse` gave.
 * @returns The case file with its warnings, or every fault with its path; where the form is wrong, only the faults of the form.
 * @example
 * import { checkCaseFile, type CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1, state: "TKM", instrument: "OPSC", symbol: "CRC/C/OPSC/TKM/CO/1", adoptedOn: "2015-01-30",
 *   recommendations: [{
 *     id: "CRC/C/OPSC/TKM/CO/1#42", symbol: "CRC/C/OPSC/TKM/CO/1", paragraph: 42, item: null,
 *     strength: "recommends", cluster: "helpline", provisions: [], text: "Establish a helpline.",
 *   }],
 *   measures: [{ id: "line", title: "Helpline", kind: "service", recommendations: ["CRC/C/OPSC/TKM/CO/1#24"] }],
 *   evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * };
 * const checked = checkCaseFile(file);
 * checked.issues.map((issue) => [issue.code, issue.path.join("."), issue.suggestion]);
 * //=> [["recommendation-unknown", "measures.0.recommendations.0", "CRC/C/OPSC/TKM/CO/1#42"]]
 */
export function checkCaseFile(value: unknown): Result<CaseFile> {
  const form = validate(caseFileSchema, value);
  if (!form.ok) return form;
  const file = form.value;
  const issues = [
    ...identifierFindings(file),
    ...referenceFindings(file),
    ...dateFindings(file),
    ...claimFindings(file),
    ...saleFindings(file),
    ...legislationFindings(file.legislation ?? []),
    ...benchmarkFindings(file.benchmarkFacts ?? [], { evidence: file.evidence, symbol: file.symbol }),
  ];
  return issues.some(({ severity }) => severity === "error")
    ? { ok: false, issues }
    : { ok: true, value: file, issues };
}
