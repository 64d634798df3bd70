import type { Issue } from "../../issues/issue.js";
import type { Source } from "../../sources/source.js";
import type { Outline } from "../outlines/outline.js";
import { outlineSections } from "../outlines/outlineSections.js";
import type { CompletenessItem, CompletenessTable, OutlineCompleteness } from "./outlineCompletenessModel.js";

type Standing = Pick<OutlineCompleteness, "sections" | "tables" | "questions" | "recommendations">;

const severityOf = ({ mustAnswer }: CompletenessItem): Issue["severity"] =>
  mustAnswer ? "error" : "information";

const explain = 'or say why not in "emptyReason"';

/** What a supplied table lacks. */
const lacksOf = (table: CompletenessTable, source: Source | undefined): Issue[] => [
  ...(table.missingDimensions.length === 0
    ? []
    : [
        {
          code: "table-lacks-breakdown",
          severity: "warning" as const,
          path: ["tables", table.id],
          message: `Table "${table.id}" is asked for with more breakdowns: add ${table.missingDimensions.join(", ")}, in it or in a table beside it.`,
          source,
        },
      ]),
  ...(table.missingYears === 0
    ? []
    : [
        {
          code: "table-lacks-years",
          severity: "warning" as const,
          path: ["tables", table.id],
          message: `Table "${table.id}" is asked for with more reference years: add what is missing, or say that it was not collected.`,
          source,
        },
      ]),
];

/** What is missing in a draft or lacks something, section by section, then tables, questions and recommendations. */
export function completenessFindings(standing: Standing, outline: Outline): Issue[] {
  const sections = outlineSections(outline);
  const sectionSources = new Map(sections.map(({ id, source }) => [id, source]));
  const tableSources = new Map(
    sections.flatMap(({ requiredTables }) => requiredTables.map(({ id, source }) => [id, source] as const)),
  );
  const missing = (
    list: keyof Standing,
    code: string,
    words: (item: CompletenessItem) => string,
    sourceOf: (item: CompletenessItem) => Source | undefined,
  ): Issue[] =>
    standing[list].flatMap((item): Issue[] =>
      item.state === "missing"
        ? [
            {
              code,
              severity: severityOf(item),
              path: [list, item.id],
              message: `${words(item)}, ${explain}.`,
              source: sourceOf(item),
            },
          ]
        : [],
    );
  return [
    ...missing(
      "sections",
      "section-empty-without-reason",
      ({ id }) => `Section "${id}" is empty: fill it`,
      ({ id }) => sectionSources.get(id),
    ),
    ...missing(
      "tables",
      "table-asked-for-not-supplied",
      ({ id }) => `Table "${id}" is asked for and not supplied: supply it`,
      ({ id }) => tableSources.get(id),
    ),
    ...standing.tables.flatMap((table) => lacksOf(table, tableSources.get(table.id))),
    ...missing(
      "questions",
      "question-unanswered",
      ({ id }) => `Question ${id} is not answered: answer it`,
      () => outline.source,
    ),
    ...missing(
      "recommendations",
      "recommendation-unanswered",
      ({ id }) => `Recommendation ${id} is not answered: answer it`,
      () => undefined,
    ),
  ].map(({ source, ...issue }) => ({ ...issue, ...(source === undefined ? {} : { source }) }));
}
