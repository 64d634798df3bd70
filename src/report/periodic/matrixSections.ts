import type { BlockFragment } from "../../fragments/block.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import type { Issue } from "../../issues/issue.js";
import { deadlinesSection } from "../sections/deadlinesSection.js";
import { definitionsSection } from "../sections/definitionsSection.js";
import { documentSection } from "../sections/documentSection.js";
import { findingsSection } from "../sections/findingsSection.js";
import { matrixSection } from "../sections/matrixSection.js";
import { narrativeSection } from "../sections/narrativeSection.js";
import { sourcesSection } from "../sections/sourcesSection.js";
import { summarySection } from "../sections/summarySection.js";
import { benchmarkSections } from "./benchmarkSections.js";
import { coverageSections } from "./coverageSections.js";
import { deadlineCharts } from "./deadlineSections.js";
import { given } from "./given.js";
import { syntheticTablesNote } from "./overviewSection.js";
import { paragraphsOf } from "./paragraphsOf.js";
import type { PeriodicContext } from "./periodicContext.js";
import { periodicSources } from "./periodicSources.js";
import { scoreSections } from "./scoreSections.js";
import { statisticsBlocks } from "./statisticsBlocks.js";
import { statusCharts } from "./statusCharts.js";

/** A section with further blocks before the sections inside it. */
const withBlocks = (made: SectionFragment, blocks: readonly BlockFragment[]): SectionFragment => {
  const inner = made.children.filter(({ type }) => type === "section");
  const own = made.children.filter(({ type }) => type !== "section");
  return { ...made, children: [...own, ...blocks, ...inner] };
};

const byName = (
  findings: readonly Issue[],
): Readonly<Record<string, (context: PeriodicContext) => SectionFragment>> => ({
  document: (context) => {
    const made = documentSection(context);
    return { ...made, children: [...syntheticTablesNote(context), ...made.children] };
  },
  summary: (context) => withBlocks(summarySection(context), statusCharts(context)),
  deadlines: (context) => withBlocks(deadlinesSection(context), deadlineCharts(context)),
  matrix: matrixSection,
  narrative: narrativeSection,
  findings: (context) => findingsSection(findings, context),
  sources: (context) => sourcesSection(context, periodicSources(context)),
  definitions: definitionsSection,
});

/** The sections of the follow-up matrix in the order of its outline, with the author's own paragraphs, and law, institutions, tables and score after them. */
export function matrixSections(findings: readonly Issue[], context: PeriodicContext): SectionFragment[] {
  const { input, periodic, tables } = context;
  const own = Object.entries(byName(findings)).map(([id, make]) => {
    const made = make(context);
    return { ...made, children: [...paragraphsOf(given(input.narratives, id)), ...made.children] };
  });
  return [
    ...own,
    ...coverageSections(context),
    ...benchmarkSections(context.lawSection, context),
    ...(tables.length === 0
      ? []
      : [
          section({
            id: "statistics",
            title: periodic.parts.statistics,
            children: statisticsBlocks(context),
          }),
        ]),
    ...scoreSections(context),
  ];
}
