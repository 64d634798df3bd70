import { englishDatesIn } from "../../time/englishDates.js";
import type { PlainDate } from "../../time/plainDate.js";
import { sentencesOf } from "./sentences.js";

const asksForReport = /\b(?:requests?|invites?|recommends?|encourages?|urges?|should|calls? (?:up)?on)\b/i;
const report = /\breports?\b/i;
const by =
  /\b(?:by|before|until|(?:no|not) later than|at the latest by|(?:is|are|be)? ?due (?:by|on|in)|due date of|due|on or before) (?:the )?(?=\d{1,2} [A-Z])/g;

/**
 * The day by which the next report is due, from the paragraph that asks for it.
 *
 * Dates of guidelines and of earlier reports, which stand in the same paragraphs, are passed over.
 *
 * @param paragraphs - Texts of the paragraphs that may ask for it, the last ones of the document first.
 */
export function dueDateIn(paragraphs: readonly string[]): PlainDate | null {
  for (const text of paragraphs) {
    if (!report.test(text) || !asksForReport.test(text)) continue;
    for (const sentence of sentencesOf(text)) {
      if (
        !report.test(sentence) ||
        (/\bcore document\b/i.test(sentence) && !/\bperiodic reports?\b/i.test(sentence))
      )
        continue;
      for (const match of sentence.matchAll(by)) {
        const [date] = englishDatesIn(sentence.slice(match.index, match.index + match[0].length + 24));
        if (date !== undefined) return date;
      }
    }
  }
  return null;
}
