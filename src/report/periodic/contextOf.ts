import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { requireProtected } from "../../statistics/publish/requireProtected.js";
import { chartWordsIn } from "../charts/chartWordsIn.js";
import { completenessOf } from "../completenessOf.js";
import { followUpEntries } from "../followUpEntry.js";
import { knownAsOf } from "../knownAsOf.js";
import { messagesIn } from "../messages/messagesIn.js";
import { periodicMessagesIn } from "../messages/periodic/periodicMessagesIn.js";
import { sortedBy } from "../order.js";
import type { Outline } from "../outlines/outline.js";
import type { OutlineSection } from "../outlines/outlineSection.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { sectionForRecommendation } from "../outlines/sectionForRecommendation.js";
import { benchmarksBySection } from "./benchmarkSections.js";
import { knownCoverage } from "./coverageSections.js";
import type { PeriodicContext } from "./periodicContext.js";
import type { ReportInput, ReportOptions } from "./periodicInput.js";
import { tableWordsIn } from "./tableWordsIn.js";

/** Tables in the order of their tokens, each token once. */
const tablesOf = (given: readonly ProtectedTable[]): ProtectedTable[] => {
  for (const table of given) requireProtected(table, "assembleReport");
  const byToken = new Map(
    sortedBy(given, ({ definition }) => definition.id).map((table) => [table.definition.id, table]),
  );
  return [...byToken.values()];
};

const grouped = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
};

/** The section in which the tables stand: the one that asks for some, else the one on data. */
const tablesSectionOf = (outline: Outline): OutlineSection | undefined => {
  const sections = outlineSections(outline);
  const asking = sections.find(({ requiredTables }) => requiredTables.length > 0);
  const onData = sections.find(({ clusters, id }) => clusters.includes("data-collection") && id !== "matrix");
  return asking ?? onData;
};

/** Gathers what the sections of a report are written from. */
export const contextOf = (input: ReportInput, options: ReportOptions, outline: Outline): PeriodicContext => {
  const { asOf, language = "en" } = options;
  const view = options.view ?? (outline.kind === "alternative-report" ? "alternative" : "state");
  const reading = options.reading ?? (view === "state" ? "treaty-minimum" : "committee-expectation");
  const messages = messagesIn(language);
  const periodic = periodicMessagesIn(language);
  const known = knownAsOf(input.caseFile, asOf);
  const entries = followUpEntries(known.caseFile, asOf);
  const of = { caseFile: known.caseFile, asOf, reading, outline };
  const questions = [...(input.questions?.questions ?? [])].sort((left, right) => left.number - right.number);
  return {
    ...of,
    language,
    view,
    input,
    entries,
    messages,
    periodic,
    completeness: completenessOf(entries, known.leftOut, asOf, messages),
    entriesIn: grouped(entries, ({ recommendation }) => sectionForRecommendation(outline, recommendation).id),
    questionsIn: grouped(questions, (question) => sectionForRecommendation(outline, question).id),
    benchmarksIn: benchmarksBySection(of),
    law: knownCoverage(of),
    reportingSection: sectionForRecommendation(outline, { cluster: "next-report", provisions: ["12"] }).id,
    lawSection: sectionForRecommendation(outline, { cluster: "criminal-law", provisions: ["3"] }).id,
    tablesSection: tablesSectionOf(outline),
    tables: tablesOf(input.tables ?? []),
    tableWords: tableWordsIn(messages, periodic),
    charts:
      options.charts === true
        ? chartWordsIn(language)
        : options.charts === false
          ? undefined
          : options.charts,
  };
};
