import type { Instrument } from "../codes/instruments.js";
import type { Source } from "../sources/source.js";
import type { PartialDate } from "../time/partialDate.js";
import type { PlainDate } from "../time/plainDate.js";
import type { ReceivedReport, SetDeadline } from "./caseFile.js";

/**
 * What the due dates of a State follow from. `set` and `received` are the `deadlines` and `receivedReports` of a case file.
 *
 * @example
 * import { deadlines, type DeadlinesInput } from "opsc/recommendations";
 * const input: DeadlinesInput = { instrument: "OPSC", inForceOn: "2005-04-28", set: [], received: [], asOf: "2008-01-01" };
 * deadlines(input)[0]?.status; //=> "overdue"
 */
export interface DeadlinesInput {
  /** The instrument. */
  readonly instrument: Instrument;
  /** The day on which it entered into force for the State; without it there is no statutory date. */
  readonly inForceOn?: PlainDate | undefined;
  /** The day of the last concluding observations; a statutory periodic date is the first one after it. */
  readonly adoptedOn?: PlainDate | undefined;
  /** Due dates that documents state. */
  readonly set: readonly SetDeadline[];
  /** Reports that have come in. */
  readonly received: readonly ReceivedReport[];
  /** The day for which the answer holds. */
  readonly asOf: PlainDate;
  /** Whether the State is a party to the Convention (it nearly always is; taken as true where it is not said). */
  readonly partyToConvention?: boolean | undefined;
}

/**
 * A due date together with whoever set it and the document or rule that says so.
 *
 * @example
 * import type { DueDate } from "opsc/recommendations";
 * const due: DueDate = { dueOn: "2018-01-28", setBy: "committee", source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 47" } };
 * due.setBy; //=> "committee"
 */
export interface DueDate {
  /** The day, or the year where no day is given. */
  readonly dueOn: PartialDate;
  /** Who set or states it; `treaty` for a date computed from the instrument too. */
  readonly setBy: SetDeadline["setBy"];
  /** The document or the rule. */
  readonly source: Source;
}

/**
 * Everything about the date of one report: by law, by document, which one holds, and whether it was kept.
 *
 * @example
 * import { deadlines, type Deadline } from "opsc/recommendations";
 * const found: Deadline[] = deadlines({ instrument: "OPSC", set: [], received: [], asOf: "2025-04-01" });
 * found.map((deadline) => deadline.status); //=> ["no-date", "no-date"]
 */
export interface Deadline {
  /** Which report. */
  readonly report: SetDeadline["report"];
  /** The date that follows from the instrument; null where there is none or its start is unknown. */
  readonly statutory: {
    readonly dueOn: PlainDate;
    readonly source: Source;
    readonly verified: boolean;
  } | null;
  /** What documents state, in the order of the dates. */
  readonly set: readonly DueDate[];
  /** The date that holds: the Committee's, else the statutory one; a State's own statement never takes its place. */
  readonly effective: DueDate | null;
  /** The dates that cannot all be right, with the reason why one holds; null where they agree. */
  readonly conflict: { readonly dates: readonly DueDate[]; readonly explanation: string } | null;
  /** The day of receipt, where that was not after the day asked for. */
  readonly receivedOn: PlainDate | null;
  /** Whole days after the (last day of the) effective date, up to receipt or the day asked for; 0 in time; null without a date. */
  readonly overdueDays: number | null;
  /** What follows. */
  readonly status: "due" | "overdue" | "received-on-time" | "received-late" | "no-date";
}
