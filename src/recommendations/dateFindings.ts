import type { Issue } from "../issues/issue.js";
import { compareDates } from "../time/compareDates.js";
import type { CaseFile } from "./caseFile.js";

/** Dates that cannot follow one another as they stand; warnings, since each may be true. */
export function dateFindings(file: CaseFile): Issue[] {
  const issue = (code: string, path: Issue["path"], message: string): Issue => ({
    code,
    severity: "warning",
    path,
    message,
  });
  const issues: Issue[] = [];
  if (file.inForceOn !== undefined && file.inForceOn > file.adoptedOn) {
    issues.push(
      issue(
        "in-force-after-adoption",
        ["inForceOn"],
        "The instrument enters into force after the observations were adopted. Expected an earlier day; check both.",
      ),
    );
  }
  for (const [index, { id, asOf }] of file.assessments.entries()) {
    if (asOf < file.adoptedOn) {
      issues.push(
        issue(
          "assessment-before-adoption",
          ["assessments", index, "asOf"],
          `Assessment "${id}" holds for a day before the recommendations were adopted (${file.adoptedOn}). Expected that day or a later one.`,
        ),
      );
    }
  }
  for (const [index, { id, recordedOn }] of file.evidence.entries()) {
    if (recordedOn < file.adoptedOn) {
      issues.push(
        issue(
          "evidence-before-adoption",
          ["evidence", index, "recordedOn"],
          `Evidence "${id}" is older than the recommendations (${file.adoptedOn}), so it cannot show what was done about them. Check the day, or drop the links.`,
        ),
      );
    }
  }
  for (const [index, { id, takenOn, plannedUntil }] of file.measures.entries()) {
    if (
      takenOn !== undefined &&
      plannedUntil !== undefined &&
      compareDates(plannedUntil, takenOn) === "before"
    ) {
      issues.push(
        issue(
          "measure-ends-before-start",
          ["measures", index, "plannedUntil"],
          `Measure "${id}" is to end before it was taken. Check both dates.`,
        ),
      );
    }
  }
  return issues;
}
