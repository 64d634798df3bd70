import { compareText } from "../../issues/compareText.js";
import type { CaseFile, TimelineEvent } from "../../recommendations/caseFile.js";
import { boundsOf } from "../../time/boundsOf.js";
import type { PartialDate } from "../../time/partialDate.js";
import type { PlainDate } from "../../time/plainDate.js";
import { deadlinesOf } from "../deadlinesOf.js";
import type { ChartWords } from "./chartWords.js";

/** What a row of a timeline shows. */
export interface Moment {
  /** When; for a delay, the date from which it runs. */
  readonly on: PartialDate;
  /** The end of a delay: receipt, or the day of the report. */
  readonly until?: PlainDate | undefined;
  /** What it is, which chooses its mark. */
  readonly kind: "due" | "event" | "overdue" | "received" | "stated";
  /** What it is in words. */
  readonly label: string;
}

const rank = { due: 0, stated: 1, received: 2, overdue: 3, event: 4 } as const;
/** The due dates, receipts, delays and events of a case up to a day, earliest first. */
export function deadlineMoments(caseFile: CaseFile, asOf: PlainDate, words: ChartWords): readonly Moment[] {
  const due = deadlinesOf(caseFile, asOf).flatMap(
    ({ report, statutory, set: stated, effective, receivedOn, overdueDays }): Moment[] => [
      ...(statutory === null
        ? []
        : [{ on: statutory.dueOn, kind: "due" as const, label: words.deadlines.due(report, "statutory") }]),
      ...stated.map(({ dueOn, setBy }) => ({
        on: dueOn,
        kind: setBy === "state" ? ("stated" as const) : ("due" as const),
        label: words.deadlines.due(report, setBy),
      })),
      ...(receivedOn === null
        ? []
        : [{ on: receivedOn, kind: "received" as const, label: words.deadlines.received(report) }]),
      ...(effective === null || overdueDays === null || overdueDays === 0
        ? []
        : [
            {
              on: boundsOf(effective.dueOn).last,
              until: receivedOn ?? asOf,
              kind: "overdue" as const,
              label: words.deadlines.overdue(report),
            },
          ]),
    ],
  );
  // What the timeline tells of a due date or a receipt is shown already, at the same date.
  const isShown = ({ on, kind }: TimelineEvent): boolean =>
    (kind === "report-due" || kind === "report") && due.some((moment) => moment.on === on);
  const events = caseFile.timeline
    .filter((event) => boundsOf(event.on).first <= asOf && !isShown(event))
    .map(({ on, title }): Moment => ({ on, kind: "event", label: title }));
  return [...due, ...events].sort(
    (left, right) =>
      compareText(boundsOf(left.on).first, boundsOf(right.on).first) ||
      compareText(left.on, right.on) ||
      rank[left.kind] - rank[right.kind] ||
      compareText(left.label, right.label),
  );
}
