import type { CaseFile } from "../../recommendations/caseFile.js";
import { compareText } from "../../issues/compareText.js";
import { deadlines } from "../../recommendations/deadlines.js";
import { boundsOf } from "../../time/boundsOf.js";
import { plusDays } from "../../time/dueDates.js";
import { replyItemId } from "../frameworks/followUpFramework.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";

const piece = (parts: Pick<ScoringEvidence, "id" | "status" | "recordedOn" | "source">): ScoringEvidence => ({
  item: replyItemId,
  level: 3,
  directness: "direct",
  ...parts,
});

/**
 * What the dates say of the duty to report: on the day after the due date nothing had been received, and later a report was, in time or late.
 * Each piece bears its own day, so that a score on any day hears what was known by then.
 *
 * @param caseFile - Due dates and reports received.
 * @returns Pieces of level 3 on the duty to reply of {@link followUpFramework}: none where no date holds and nothing was received.
 * @source OPSC, art. 12
 * @example
 * import { turkmenistan } from "opsc/casebook";
 * import { evidenceOfReporting } from "opsc/scoring";
 * evidenceOfReporting(turkmenistan).map(({ status, recordedOn }) => [status, recordedOn]);
 * //=> [["not-reported", "2018-01-29"], ["reported-late", "2020-10-16"]]
 */
export function evidenceOfReporting(
  caseFile: Pick<CaseFile, "instrument" | "adoptedOn" | "deadlines" | "receivedReports">,
): ScoringEvidence[] {
  const { instrument, adoptedOn, deadlines: set, receivedReports } = caseFile;
  const due = deadlines({ instrument, set, received: [], asOf: adoptedOn }).find(
    ({ report }) => report === "next-periodic-report",
  )?.effective;
  const received = receivedReports
    .filter(({ report, receivedOn }) => report === "next-periodic-report" && receivedOn >= adoptedOn)
    .sort((left, right) => compareText(left.receivedOn, right.receivedOn))[0];
  const overdueOn = due == null ? undefined : plusDays(boundsOf(due.dueOn).last, 1);
  const isLate = overdueOn !== undefined && (received === undefined || received.receivedOn >= overdueOn);
  const overdue =
    isLate && due != null
      ? [
          piece({
            id: `overdue:${overdueOn}`,
            status: "not-reported",
            recordedOn: overdueOn,
            source: due.source,
          }),
        ]
      : [];
  if (received === undefined) return overdue;
  const { receivedOn, source } = received;
  const status = isLate ? "reported-late" : "reported";
  const replaced = overdue[0]?.id;
  return [
    ...overdue,
    {
      ...piece({ id: `report:${receivedOn}`, status, recordedOn: receivedOn, source }),
      ...(replaced === undefined ? {} : { supersedes: replaced }),
    },
  ];
}
