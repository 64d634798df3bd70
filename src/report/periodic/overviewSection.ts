import type { BlockFragment } from "../../fragments/block.js";
import { citation } from "../../fragments/citation.js";
import { date } from "../../fragments/date.js";
import { note } from "../../fragments/note.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { phrase } from "../../fragments/phrase.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import type { PeriodicContext } from "./periodicContext.js";
import { statusCharts } from "./statusCharts.js";

/** At the head of a report, that its tables count made-up records; nothing where none does, or where the whole case is made up. */
export function syntheticTablesNote({ caseFile, periodic, tables }: PeriodicContext): BlockFragment[] {
  const isMarked = tables.some(({ provenance }) => provenance.synthetic === true);
  return isMarked && caseFile.synthetic !== true ? [note(periodic.syntheticTables())] : [];
}

/** What the report is, what of it is made up, how many recommendations have something beside them, and how they stand. */
export function overviewSection(context: PeriodicContext): SectionFragment {
  const { caseFile, asOf, view, entries, completeness, messages, periodic } = context;
  const isAssessed = entries.some(({ answer }) => answer.views.length > 0);
  return section({
    id: "overview",
    title: messages.parts.summary,
    children: [
      ...syntheticTablesNote(context),
      numberedParagraph(1, periodic.intro(view, citation(caseFile.symbol), date(asOf))),
      numberedParagraph(
        1,
        phrase`${messages.answered(completeness.answered, completeness.unanswered.length)} ${messages.answeredMeans()}`,
      ),
      ...(isAssessed ? [] : [numberedParagraph(1, messages.nobodyAssessed(date(asOf)))]),
      ...statusCharts(context),
    ],
  });
}
