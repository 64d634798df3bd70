import { date } from "../../fragments/date.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { sortedBy } from "../order.js";
import type { ReportContext } from "../reportContext.js";

/** The reporting cycle as a table; no section where no event is on record. */
export function chronologySection({ caseFile, asOf, messages }: ReportContext): SectionFragment[] {
  const events = sortedBy(caseFile.timeline, (event) => `${event.on} ${event.title}`);
  if (events.length === 0) return [];
  return [
    section({
      id: "chronology",
      title: messages.parts.chronology,
      children: [
        table({
          id: "chronology-table",
          caption: messages.chronology(date(asOf)),
          columns: [
            { key: "on", label: messages.words.onDate, rowHeader: true },
            { key: "event", label: messages.words.event },
            { key: "source", label: messages.words.source },
          ],
          rows: events.map(({ on, title, source }) => [
            tableCell([date(on)]),
            tableCell([text(title)]),
            tableCell([sourceReference(source)]),
          ]),
        }),
      ],
    }),
  ];
}
