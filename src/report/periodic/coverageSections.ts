import type { BlockFragment } from "../../fragments/block.js";
import { crossReference } from "../../fragments/crossReference.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { phrase } from "../../fragments/phrase.js";
import { provisionReference } from "../../fragments/provisionReference.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { coverage } from "../../legislation/coverage.js";
import type { CoverageArticle, CoverageCell, CoverageMatrix } from "../../legislation/coverageMatrix.js";
import type { Gap } from "../../legislation/gap.js";
import { gaps } from "../../legislation/gaps.js";
import { groupCells } from "../../legislation/groupCells.js";
import { groupWords } from "../../legislation/groupWords.js";
import { coverageChart } from "../charts/coverageChart.js";
import { coded } from "../messages/coded.js";
import { elementNameIn } from "../messages/elementNameIn.js";
import { recommendationPlace } from "../sections/recommendationPlace.js";
import type { PeriodicContext } from "./periodicContext.js";

type Cells = readonly [CoverageCell, ...CoverageCell[]];

/** The law as it was known on the day, held against the Protocol. */
export function knownCoverage({
  caseFile,
  asOf,
  reading,
}: Pick<PeriodicContext, "caseFile" | "asOf" | "reading">): CoverageMatrix {
  const known = (caseFile.legislation ?? []).filter(({ statedOn }) => statedOn <= asOf);
  return coverage(known, { reading, asOf });
}

const lawLine = ({ code, locator, source }: CoverageArticle): InlineFragment[] =>
  phrase`${code}, ${locator} (${sourceReference(source)})`;

const rowOf = (cells: Cells, context: PeriodicContext) => {
  const [{ provision, status, contested, articles }] = cells;
  const { messages, periodic } = context;
  const label = elementNameIn(
    cells.map(({ element }) => element),
    groupWords(cells).label,
    context,
  );
  return [
    tableCell([provisionReference(provision)]),
    tableCell([text(label)]),
    tableCell([
      coded(messages, "coverageStatuses", status),
      ...(contested ? [text(`, ${periodic.words.contested}`)] : []),
    ]),
    tableCell(...articles.map(lawLine)),
  ];
};

const gapLine = (gap: Gap, context: PeriodicContext): InlineFragment[] => {
  const behind = gap.articles.filter(({ status }) => status === gap.status);
  const laws = new Map(behind.map((article) => [JSON.stringify(lawLine(article)), lawLine(article)]));
  const { degree, status, provision, contested, underTreatyMinimum } = gap;
  return [
    ...context.periodic.gap({
      degree,
      status,
      provision: provisionReference(provision),
      element: elementNameIn(gap.elements, gap.label, context),
      laws: [...laws.values()],
      contested,
      underTreatyMinimum,
    }),
  ];
};

/** Recommendations that bear on a provision with a gap, to which the gap refers. */
const recommendationsOn = (
  { provision }: Gap,
  { entries, caseFile, messages }: PeriodicContext,
): InlineFragment[] => {
  const places = entries
    .filter(({ recommendation }) => recommendation.provisions.includes(provision))
    .map(({ recommendation, anchor }) => [
      crossReference(anchor, [recommendationPlace(recommendation, caseFile.symbol)]),
    ]);
  const { words, punctuation } = messages;
  return places.length === 0
    ? []
    : phrase` ${words.recommendations}${punctuation.colon}${joinFragments(places, ", ")}.`;
};

/** What the law covers of the Protocol as a table, and its gaps. */
export function coverageSections(context: PeriodicContext): SectionFragment[] {
  const { asOf, reading, messages, periodic, law, charts } = context;
  const known = law.cells.filter(({ status }) => status !== "unknown");
  const found = gaps(law);
  const intro = numberedParagraph(
    1,
    periodic.coverageIntro(date(asOf), coded(messages, "readings", reading)),
  );
  const contents: BlockFragment[] =
    known.length === 0
      ? [emptyContent("nothing-recorded", periodic.noLaw(date(asOf)))]
      : [
          table({
            id: "coverage-table",
            caption: periodic.coverageCaption(date(asOf)),
            columns: [
              { key: "provision", label: periodic.words.provision, rowHeader: true },
              { key: "element", label: periodic.words.element },
              { key: "status", label: periodic.words.status },
              { key: "law", label: periodic.words.law },
            ],
            rows: groupCells(known).map((cells) => rowOf(cells, context)),
            note: periodic.coverageNote(),
          }),
          ...(charts === undefined
            ? []
            : [coverageChart(law, { words: charts, synthetic: context.caseFile.synthetic === true })]),
          section({
            id: "gaps",
            title: periodic.parts.gaps,
            children:
              found.length === 0
                ? [emptyContent("not-applicable", periodic.noGaps())]
                : found.map((gap) =>
                    numberedParagraph(1, [...gapLine(gap, context), ...recommendationsOn(gap, context)]),
                  ),
          }),
        ];
  return [section({ id: "coverage", title: periodic.parts.coverage, children: [intro, ...contents] })];
}
