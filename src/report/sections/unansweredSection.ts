import { crossReference } from "../../fragments/crossReference.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { reasonFor } from "../reasonFor.js";
import type { ReportContext } from "../reportContext.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { recommendationPlace } from "./recommendationPlace.js";
import type { FollowUpEntry } from "../followUpEntry.js";

/** The recommendations beside which nothing stands, those with the same reason together. */
export function unansweredSection(context: ReportContext): SectionFragment {
  const { caseFile, entries, asOf, messages } = context;
  const unanswered = entries.filter(({ answer }) => !answer.answered);
  const byReason = new Map<string, readonly [FollowUpEntry, ...FollowUpEntry[]]>();
  for (const entry of unanswered) {
    const key = entry.answer.emptyReason ?? "";
    const group = byReason.get(key);
    byReason.set(key, group === undefined ? [entry] : [...group, entry]);
  }
  const rows = [...byReason.values()].map((group) => {
    const [first] = group;
    const places = group.map(({ recommendation, anchor }) => [
      crossReference(anchor, [recommendationPlace(recommendation, caseFile.symbol)]),
    ]);
    return [tableCell(joinFragments(places, ", ")), tableCell(reasonFor(first, asOf, messages))];
  });
  return section({
    id: "unanswered",
    title: messages.parts.unanswered,
    children: [
      rows.length === 0
        ? emptyContent("not-applicable", messages.allAnswered())
        : table({
            id: "unanswered-table",
            caption: messages.unansweredTable(),
            columns: [
              { key: "paragraphs", label: messages.words.paragraphs, rowHeader: true },
              { key: "reason", label: messages.words.reason },
            ],
            rows,
          }),
    ],
  });
}
