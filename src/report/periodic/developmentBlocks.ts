import type { BlockFragment } from "../../fragments/block.js";
import { citation } from "../../fragments/citation.js";
import { crossReference } from "../../fragments/crossReference.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { table } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { Measure } from "../../recommendations/measure.js";
import { formatSource } from "../../sources/formatSource.js";
import { compareDates } from "../../time/compareDates.js";
import type { PartialDate } from "../../time/partialDate.js";
import { sortedBy, sortedMeasures } from "../order.js";
import { recommendationPlace } from "../sections/recommendationPlace.js";
import type { PeriodicContext } from "./periodicContext.js";

/** A measure with the date on which it was taken. */
type TakenMeasure = Measure & { readonly takenOn: PartialDate };

const isTaken = (measure: Measure): measure is TakenMeasure => measure.takenOn !== undefined;

/** Measures that were taken after the observations were adopted, as far as their dates say. */
export function measuresSince({ caseFile }: Pick<PeriodicContext, "caseFile">): TakenMeasure[] {
  const { measures, adoptedOn } = caseFile;
  return sortedMeasures(
    measures.filter(isTaken).filter(({ takenOn }) => compareDates(takenOn, adoptedOn) === "after"),
  );
}

/** The instrument of a measure, or else the documents that speak of it. */
const sourcesOf = ({ id, instrument }: Measure, { caseFile, messages }: PeriodicContext): TableCell => {
  if (instrument !== undefined) return tableCell([sourceReference(instrument)]);
  const spoken = caseFile.evidence.filter(({ measure }) => measure === id).map(({ source }) => source);
  const sources = sortedBy(
    [...new Map(spoken.map((source) => [formatSource(source), source])).values()],
    formatSource,
  );
  return sources.length === 0
    ? tableCell([text(messages.words.noneRecorded)])
    : tableCell(...sources.map((source) => [sourceReference(source)]));
};

const rowOf = (measure: TakenMeasure, context: PeriodicContext): TableCell[] => {
  const { entries, caseFile } = context;
  const places = entries
    .filter(({ recommendation }) => measure.recommendations.includes(recommendation.id))
    .map(({ recommendation, anchor }) => [
      crossReference(anchor, [recommendationPlace(recommendation, caseFile.symbol)]),
    ]);
  const { title, takenOn } = measure;
  return [
    tableCell([text(title)]),
    tableCell([date(takenOn)]),
    sourcesOf(measure, context),
    places.length === 0 ? tableCell() : tableCell(joinFragments(places, ", ")),
  ];
};

const sinceBlocks = (context: PeriodicContext): BlockFragment[] => {
  const { caseFile, asOf, periodic, messages } = context;
  const measures = measuresSince(context);
  const adoptedOn = date(caseFile.adoptedOn);
  if (measures.length === 0) return [emptyContent("nothing-recorded", periodic.noMeasuresSince(adoptedOn))];
  return [
    numberedParagraph(1, periodic.measuresSince(adoptedOn, date(asOf))),
    table({
      id: "measures-since-table",
      caption: [text(periodic.parts.measuresSince)],
      columns: [
        { key: "measure", label: periodic.words.measure, rowHeader: true },
        { key: "on", label: periodic.words.on },
        { key: "source", label: periodic.words.source },
        { key: "paragraphs", label: messages.words.paragraphs },
      ],
      rows: measures.map((measure) => rowOf(measure, context)),
    }),
  ];
};

const welcomedSection = ({ input, caseFile, asOf, periodic }: PeriodicContext): SectionFragment[] => {
  const welcomed = sortedBy(
    (input.welcomed ?? []).filter(({ on }) => compareDates(on, asOf) !== "after"),
    ({ on, title }) => `${on} ${title}`,
  );
  if (welcomed.length === 0) return [];
  return [
    section({
      id: "welcomed",
      title: periodic.parts.welcomed,
      children: [
        numberedParagraph(1, periodic.welcomed(citation(caseFile.symbol))),
        table({
          id: "welcomed-table",
          caption: [text(periodic.parts.welcomed)],
          columns: [
            { key: "what", label: periodic.words.measure, rowHeader: true },
            { key: "on", label: periodic.words.on },
            { key: "source", label: periodic.words.source },
          ],
          rows: welcomed.map(({ title, on, source }) => [
            tableCell([text(title)]),
            tableCell([date(on)]),
            tableCell([sourceReference(source)]),
          ]),
        }),
      ],
    }),
  ];
};

/** Measures since the last observations, and what the Committee welcomed in them. */
export function developmentBlocks(context: PeriodicContext): BlockFragment[] {
  return [
    section({
      id: "measures-since",
      title: context.periodic.parts.measuresSince,
      children: sinceBlocks(context),
    }),
    ...welcomedSection(context),
  ];
}
