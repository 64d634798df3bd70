import type { PlainDate } from "../time/plainDate.js";
import type { Completeness } from "./completeness.js";
import type { FollowUpEntry } from "./followUpEntry.js";
import type { ReportMessages } from "./messages/reportMessages.js";
import { plainWords } from "./plainWords.js";
import { reasonFor } from "./reasonFor.js";

/** How far the recommendations are answered, with the reason for each that is not. */
export function completenessOf(
  entries: readonly FollowUpEntry[],
  leftOut: Completeness["leftOut"],
  asOf: PlainDate,
  messages: ReportMessages,
): Completeness {
  const unanswered = entries.filter(({ answer }) => !answer.answered);
  return {
    recommendations: entries.length,
    answered: entries.length - unanswered.length,
    unanswered: unanswered.map((entry) => ({
      recommendation: entry.recommendation.id,
      reason: plainWords(reasonFor(entry, asOf, messages)),
      stated: entry.answer.emptyReason !== undefined,
    })),
    leftOut,
  };
}
