import type { BlockFragment } from "../../fragments/block.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { deadlinesChart } from "../charts/deadlinesChart.js";
import { deadlinesOf } from "../deadlinesOf.js";
import { conflictLine } from "../sections/conflictLine.js";
import { deadlineSentences } from "../sections/deadlineSentences.js";
import type { PeriodicContext } from "./periodicContext.js";

/** The due dates of reports and the events of the cycle as a chart; none without words for charts, or without a date. */
export function deadlineCharts({ caseFile, asOf, charts }: PeriodicContext): BlockFragment[] {
  const made = charts === undefined ? null : deadlinesChart(caseFile, { asOf, words: charts });
  return made === null ? [] : [made];
}

/** When reports were due and what came of it, in the section in which the next report is spoken of; none where nothing is on record. */
export function deadlineSections(context: PeriodicContext): SectionFragment[] {
  const { caseFile, asOf, messages } = context;
  const paragraphs = deadlinesOf(caseFile, asOf).flatMap((deadline) => {
    const sentences = deadlineSentences(deadline, context);
    if (sentences === undefined) return [];
    const { conflict } = deadline;
    return [
      numberedParagraph(1, sentences),
      ...(conflict === null ? [] : [numberedParagraph(1, conflictLine(conflict, messages))]),
    ];
  });
  const children = [...paragraphs, ...deadlineCharts(context)];
  return children.length === 0
    ? []
    : [section({ id: "deadlines", title: messages.parts.deadlines, children })];
}
