import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { finding } from "../../fragments/finding.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { Deadline } from "../../recommendations/deadlines.js";
import { deadlinesOf } from "../deadlinesOf.js";
import type { ReportContext } from "../reportContext.js";
import { chronologySection } from "./chronologySection.js";
import { conflictLine } from "./conflictLine.js";
import { deadlineSentences } from "./deadlineSentences.js";

const datesTable = (deadline: Deadline, { messages }: ReportContext): BlockFragment => {
  const { statutory, set, report } = deadline;
  const dates = [
    ...(statutory === null ? [] : [{ ...statutory, setBy: messages.words.statutory }]),
    ...set.map((due) => ({ ...due, setBy: messages.setterLabels[due.setBy] })),
  ];
  return table({
    id: `dates-of-${report}`,
    caption: messages.datesOf(report),
    columns: [
      { key: "due-on", label: messages.words.dueOn, rowHeader: true },
      { key: "set-by", label: messages.words.setBy },
      { key: "source", label: messages.words.source },
    ],
    rows: dates.map(({ dueOn, setBy, source }) => [
      tableCell([date(dueOn)]),
      tableCell([text(setBy)]),
      tableCell([sourceReference(source)]),
    ]),
  });
};

const blocksOf = (deadline: Deadline, context: ReportContext): BlockFragment[] => {
  const { messages } = context;
  const { conflict, statutory, set } = deadline;
  const sentences = deadlineSentences(deadline, context);
  if (sentences === undefined) return [];
  return [
    numberedParagraph(1, sentences),
    ...(statutory === null && set.length === 0 ? [] : [datesTable(deadline, context)]),
    ...(conflict === null
      ? []
      : [
          finding({
            code: "due-dates-conflict",
            severity: "warning",
            message: conflictLine(conflict, messages),
            sources: [],
          }),
        ]),
  ];
};

/** The due dates by law and by document, their conflict, what has come in and how late, and the reporting cycle. */
export function deadlinesSection(context: ReportContext): SectionFragment {
  const { caseFile, asOf, messages } = context;
  const blocks = deadlinesOf(caseFile, asOf).flatMap((deadline) => blocksOf(deadline, context));
  return section({
    id: "deadlines",
    title: messages.parts.deadlines,
    children: [
      ...(blocks.length === 0 ? [emptyContent("nothing-recorded", messages.noDeadlines())] : blocks),
      ...chronologySection(context),
    ],
  });
}
