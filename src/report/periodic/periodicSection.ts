import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { crossReference } from "../../fragments/crossReference.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { text } from "../../fragments/text.js";
import { coded } from "../messages/coded.js";
import type { OutlineSection } from "../outlines/outlineSection.js";
import { sourcesSection } from "../sections/sourcesSection.js";
import { benchmarkSections } from "./benchmarkSections.js";
import { coverageSections } from "./coverageSections.js";
import { deadlineSections } from "./deadlineSections.js";
import { developmentBlocks } from "./developmentBlocks.js";
import { entrySections } from "./entrySections.js";
import { given } from "./given.js";
import { paragraphsOf } from "./paragraphsOf.js";
import type { PeriodicContext } from "./periodicContext.js";
import { isOwn, periodicSources } from "./periodicSources.js";
import { questionBlocks } from "./questionBlocks.js";
import { sectionState } from "./sectionState.js";
import { stateQuestionBlocks } from "./stateQuestionBlocks.js";
import { statisticsBlocks } from "./statisticsBlocks.js";

/** What the section is about and who asks for it. */
const introOf = ({ id, clusters, source }: OutlineSection, context: PeriodicContext): BlockFragment[] => {
  const { messages, periodic, entriesIn, tablesSection, tables } = context;
  const answered = new Set((entriesIn.get(id) ?? []).map(({ recommendation }) => recommendation.cluster));
  const subjects = clusters.filter((cluster) => answered.has(cluster));
  const asker = sourceReference(source);
  const toTables =
    clusters.includes("data-collection") &&
    tables.length > 0 &&
    tablesSection !== undefined &&
    tablesSection.id !== id
      ? [
          numberedParagraph(
            1,
            periodic.seeTables(crossReference(tablesSection.id, [text(tablesSection.heading)])),
          ),
        ]
      : [];
  return [
    ...(isOwn(source)
      ? []
      : [
          numberedParagraph(
            1,
            subjects.length === 0
              ? periodic.follows(asker)
              : periodic.covers(
                  subjects.map((cluster) => [coded(messages, "clusters", cluster)]),
                  asker,
                ),
          ),
        ]),
    ...toTables,
  ];
};

const contentsOf = ({ id }: OutlineSection, context: PeriodicContext): BlockFragment[] => [
  ...paragraphsOf(given(context.input.narratives, id)),
  ...questionBlocks(id, context),
  ...(id === "new-developments" ? developmentBlocks(context) : []),
  ...entrySections(id, context),
  ...benchmarkSections(id, context),
  ...(context.reportingSection === id ? deadlineSections(context) : []),
  ...(context.lawSection === id ? coverageSections(context) : []),
  ...(context.tablesSection?.id === id ? statisticsBlocks(context) : []),
  ...(id === "questions-for-the-state" && context.view === "alternative" ? stateQuestionBlocks(context) : []),
  ...(id === "sources" ? sourcesSection(context, periodicSources(context)).children : []),
];

/** Why a section has no contents; nothing where it has some, and where its recommendations or its tables say so one by one. */
const absenceOf = (part: OutlineSection, context: PeriodicContext): BlockFragment[] => {
  const { filled, emptyReason } = sectionState(part, context);
  const speaks = part.sections.length > 0 || context.entriesIn.has(part.id) || part.requiredTables.length > 0;
  if (filled || (speaks && given(context.input.emptyReasons, part.id) === undefined)) return [];
  return [
    emptyReason === undefined
      ? emptyContent("nothing-recorded", context.periodic.nothingHere(date(context.asOf)))
      : emptyContent("explained", [text(emptyReason)]),
  ];
};

/** A section of the outline with what it is about, its contents or why there are none, and the sections inside it. */
export function periodicSection(part: OutlineSection, context: PeriodicContext): SectionFragment {
  const { id, heading, provisions, sections } = part;
  return section({
    id,
    title: heading,
    ...(provisions.length === 0 ? {} : { provisions }),
    children: [
      ...introOf(part, context),
      ...contentsOf(part, context),
      ...absenceOf(part, context),
      ...sections.map((inner) => periodicSection(inner, context)),
    ],
  });
}
