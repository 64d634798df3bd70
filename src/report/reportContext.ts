import type { CaseFile } from "../recommendations/caseFile.js";
import type { PlainDate } from "../time/plainDate.js";
import type { Completeness } from "./completeness.js";
import type { FollowUpEntry } from "./followUpEntry.js";
import type { ReportMessages } from "./messages/reportMessages.js";

/** What every section of a follow-up report is written from. */
export interface ReportContext {
  /** The case file as known on the day. */
  readonly caseFile: CaseFile;
  /** The day. */
  readonly asOf: PlainDate;
  /** One entry for each recommendation. */
  readonly entries: readonly FollowUpEntry[];
  /** How far the recommendations are answered. */
  readonly completeness: Completeness;
  /** The sentences of the report's language. */
  readonly messages: ReportMessages;
}
