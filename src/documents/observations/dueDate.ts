import { englishDatesIn } from "../../time/englishDates.js";
import type { PlainDate } from "../../time/plainDate.js";
import { sentencesOf } from "./sentences.js";

const asksForReport = /\b(?:requests?|invites?|recommends?|encourages?|urges?|should|calls? (?:up)?on)\b/i;
const report = /\breports?\b/i;
const submission = "(?:submi(?:tted|ssion)|presented|presentation|transmitted)";
/** Words that name the day by which something is due. "Was due" tells of a report that is late already. */
const by = new RegExp(
  [
    "\\b(?:by|before|until|(?:no|not) later than(?: on)?|at the latest,? (?:by|on)|due date of|on or before)",
    "(?<!\\b(?:was|were|been|originally) )\\bdue(?:(?:,| under| in accordance)[^.;]{0,120}?,)?(?: by| on| in)?",
    "\\b(?:expected|scheduled)(?: for \\w+)? (?:by|on)",
    `\\b(?:be |for )${submission}(?:,[^.;]{0,120}?,)? on`,
    "\\b(?:deadline|due date)[^.;]{0,60}? is",
    "\\bon(?= \\d{1,2} [A-Z][a-z]{2,8},? \\d{4},? at the latest)",
  ]
    .map((words) => `${words} (?:the )?(?=\\d{1,2} [A-Z])`)
    .join("|"),
  "g",
);
const month = "January|February|March|April|May|June|July|August|September|October|November|December";
const ordinalDay = new RegExp(`\\b(\\d{1,2}) ?(?:st|nd|rd|th)(?: of)? (?=(?:${month})\\b)`, "g");
const monthFirst = new RegExp(`\\b(${month}) (\\d{1,2}), (?=\\d{4}\\b)`, "g");

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
    for (const printed of sentencesOf(text)) {
      const sentence = printed.replace(ordinalDay, "$1 ").replace(monthFirst, "$2 $1 ");
      if (
        !report.test(sentence) ||
        (/\bcore document\b/i.test(sentence) && !/\bperiodic reports?\b/i.test(sentence))
      )
        continue;
      for (const match of sentence.matchAll(by)) {
        const end = match.index + match[0].length;
        const [date] = englishDatesIn(sentence.slice(end, end + 24));
        if (date !== undefined) return date;
      }
    }
  }
  return null;
}
