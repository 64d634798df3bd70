import type { CaseFile } from "../recommendations/caseFile.js";
import { deadlines, type Deadline } from "../recommendations/deadlines.js";
import type { PlainDate } from "../time/plainDate.js";

/** What is due by a case file on a day. */
export function deadlinesOf(caseFile: CaseFile, asOf: PlainDate): Deadline[] {
  const { instrument, inForceOn, adoptedOn, deadlines: set, receivedReports: received } = caseFile;
  return deadlines({ instrument, inForceOn, adoptedOn, set, received, asOf });
}
