import { actionStatuses } from "../codes/actionStatuses.js";
import { assessorKinds } from "../codes/assessorKinds.js";
import { evidenceLevels } from "../codes/evidenceLevels.js";
import { labelOf } from "../codes/labelOf.js";
import type { Deadline } from "../recommendations/deadline.js";
import type { CaseSummary } from "../recommendations/summariseCase.js";
import { textTable } from "./textTable.js";

const reportNames: Readonly<Record<Deadline["report"], string>> = {
  "initial-report": "Initial report",
  "next-periodic-report": "Next periodic report",
};

const delay = ({ overdueDays, effective, receivedOn }: Deadline): string => {
  if (effective === null || overdueDays === null) return "no date is set";
  const due = `due ${effective.dueOn}`;
  if (receivedOn === null) {
    return overdueDays > 0 ? `${due}, overdue by ${overdueDays} days` : `${due}, not yet due`;
  }
  return `${due}, received ${receivedOn}${overdueDays > 0 ? `, ${overdueDays} days late` : ""}`;
};

/** Recommendations by status and by evidence, and reports due, as a short table for a terminal. */
export function summaryTable(summary: CaseSummary, due: readonly Deadline[]): string {
  const statuses = assessorKinds.flatMap(({ code, label }) => {
    const counts = summary.byAssessor[code];
    if (counts["no-view"] === summary.recommendations) return [];
    const rows = [
      ...actionStatuses.map((status) => [status.label, counts[status.code]] as const),
      ["Assessors of this kind differ", counts.differing] as const,
      ["No view", counts["no-view"]] as const,
    ];
    return rows
      .filter(([, count]) => count > 0)
      .map(([status, count]) => [`  ${label}: ${status}`, `${count}`]);
  });
  const none = summary.recommendations;
  const unassessed = statuses.length > 0 ? [] : [["  Not assessed by anybody", `${none}`]];
  return textTable([
    [`Recommendations on ${summary.asOf}`, `${summary.recommendations}`],
    ["By status", ""],
    ...statuses,
    ...unassessed,
    ["  Answered by a measure, evidence or an assessment", `${summary.answered}`],
    ["  Unanswered", `${summary.unanswered.length}`],
    ["By highest level of evidence", ""],
    ...([3, 2, 1] as const).map((level) => [
      `  ${level} ${labelOf(evidenceLevels, `${level}`)}`,
      `${summary.byEvidenceLevel[level]}`,
    ]),
    ["  No evidence", `${summary.byEvidenceLevel[0]}`],
    ["Reports due", ""],
    ...due.map((deadline) => [`  ${reportNames[deadline.report]}`, delay(deadline)]),
  ]);
}
