import { date } from "../../fragments/date.js";
import { phrase } from "../../fragments/phrase.js";
import type { Deadline } from "../../recommendations/deadlines.js";
import { compareDates } from "../../time/compareDates.js";
import type { PartialDate } from "../../time/partialDate.js";
import type { Line } from "../messages/reportMessages.js";
import type { ReportContext } from "../reportContext.js";

const isPast = (date: PartialDate, { asOf }: ReportContext): boolean => compareDates(date, asOf) === "before";

const outcomeOf = (deadline: Deadline, { asOf, messages }: ReportContext): Line => {
  const { report, receivedOn } = deadline;
  const days = deadline.overdueDays ?? 0;
  if (receivedOn !== null) return messages.received(report, date(receivedOn), days);
  return days > 0 ? messages.overdue(report, date(asOf), days) : messages.notYetDue(report, date(asOf));
};

/** When a report was due, and what came of it; undefined where nothing is on record about it. */
export function deadlineSentences(deadline: Deadline, context: ReportContext): Line | undefined {
  const { effective, statutory, set, report, receivedOn } = deadline;
  if (statutory === null && set.length === 0 && receivedOn === null) return undefined;
  const { messages } = context;
  const opening =
    effective === null
      ? messages.noDateHolds(report)
      : messages.effective(report, effective.dueOn, effective.setBy, isPast(effective.dueOn, context));
  return effective === null && receivedOn === null
    ? opening
    : phrase`${opening} ${outcomeOf(deadline, context)}`;
}
