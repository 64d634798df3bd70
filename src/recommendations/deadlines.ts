import { formatSource } from "../sources/formatSource.js";
import { boundsOf } from "../time/boundsOf.js";
import { daysBetween } from "../time/dueDates.js";
import { isPlainDate } from "../time/plainDate.js";
import type { SetDeadline } from "./caseFile.js";
import { compareText } from "../issues/compareText.js";
import type { Deadline, DeadlinesInput, DueDate } from "./deadline.js";
import { conflictOf } from "./deadlineConflict.js";
import { statutoryDeadline } from "./statutoryDeadline.js";

export type { Deadline, DeadlinesInput, DueDate } from "./deadline.js";

const deadlineOf = (report: SetDeadline["report"], input: DeadlinesInput): Deadline => {
  const statutory = statutoryDeadline(report, input);
  const set = input.set
    .filter((deadline) => deadline.report === report)
    .map(({ dueOn, setBy, source }): DueDate => ({ dueOn, setBy, source }))
    .sort(
      (left, right) =>
        compareText(boundsOf(left.dueOn).last, boundsOf(right.dueOn).last) ||
        compareText(left.dueOn, right.dueOn) ||
        compareText(left.setBy, right.setBy) ||
        compareText(formatSource(left.source), formatSource(right.source)),
    );
  const computed: DueDate[] =
    statutory === null ? [] : [{ dueOn: statutory.dueOn, setBy: "treaty", source: statutory.source }];
  const effective =
    set.findLast(({ setBy }) => setBy === "committee") ??
    computed[0] ??
    set.findLast(({ setBy }) => setBy === "treaty") ??
    null;
  const receivedOn =
    input.received
      .filter((received) => received.report === report && received.receivedOn <= input.asOf)
      .map((received) => received.receivedOn)
      .sort(compareText)[0] ?? null;
  const overdueDays =
    effective === null
      ? null
      : Math.max(0, daysBetween(boundsOf(effective.dueOn).last, receivedOn ?? input.asOf));
  const late = overdueDays !== null && overdueDays > 0;
  return {
    report,
    statutory,
    set,
    effective,
    conflict: conflictOf([...computed, ...set], effective),
    receivedOn,
    overdueDays,
    status:
      overdueDays === null
        ? "no-date"
        : receivedOn === null
          ? late
            ? "overdue"
            : "due"
          : late
            ? "received-late"
            : "received-on-time",
  };
};

/**
 * The due dates of the initial report and of the next periodic one, at a day: the statutory date and those that documents
 * state side by side, their conflict, and the days of delay.
 *
 * The Committee's date stands above the statutory one (of several, the latest); a State's own statement never does. A date known
 * to the year or month is passed only after its last day. Under a Protocol a party to the Convention owes no
 * periodic report of its own, so that only a date of the Committee holds there; a State that is no party owes one every
 * five years, counted here from the day on which the initial one was due. A report received after the day asked for
 * counts as not yet received.
 *
 * @param input - Instrument, dates and reports, as a case file has them, and the day asked for.
 * @returns Always two: the initial report and the next periodic report.
 * @throws RangeError where a date does not exist: check the case file first.
 * @source OPSC, art. 12
 * @example
 * import { deadlines } from "opsc/recommendations";
 * const [initial, next] = deadlines({
 *   instrument: "OPSC",
 *   inForceOn: "2005-04-28",
 *   adoptedOn: "2015-01-30",
 *   set: [
 *     { report: "next-periodic-report", dueOn: "2018-01-28", setBy: "committee", source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 47" } },
 *     { report: "next-periodic-report", dueOn: "2020", setBy: "state", source: { title: "CRC/C/TKM/5-6" } },
 *   ],
 *   received: [{ report: "initial-report", receivedOn: "2012-01-26", source: { title: "CRC/C/OPSC/TKM/1" } }],
 *   asOf: "2018-02-07",
 * });
 * initial?.statutory?.dueOn; //=> "2007-04-28"
 * [next?.effective?.dueOn, next?.overdueDays, next?.conflict?.dates.length]; //=> ["2018-01-28", 10, 2]
 */
export function deadlines(input: DeadlinesInput): Deadline[] {
  if (!isPlainDate(input.asOf)) {
    throw new RangeError("deadlines expects asOf as a day that exists, written YYYY-MM-DD");
  }
  return [deadlineOf("initial-report", input), deadlineOf("next-periodic-report", input)];
}
