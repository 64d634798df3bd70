import { date } from "../fragments/date.js";
import { text } from "../fragments/text.js";
import type { PlainDate } from "../time/plainDate.js";
import type { FollowUpEntry } from "./followUpEntry.js";
import type { Line, ReportMessages } from "./messages/reportMessages.js";

/** Why nothing stands beside a recommendation: the case file's own reason, else that nothing is recorded. */
export function reasonFor(entry: FollowUpEntry, asOf: PlainDate, messages: ReportMessages): Line {
  const stated = entry.answer.emptyReason;
  return stated === undefined ? messages.nothingRecorded(date(asOf)) : [text(stated)];
}
