import { emptyContent } from "../../fragments/emptyContent.js";
import type { FragmentId } from "../../fragments/fragmentId.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { table, type TableFragment } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { CellContent, NamedPlace, ParagraphPlace } from "./differenceParts.js";
import { differenceWords, type DifferenceWords } from "./differenceWords.js";
import type { DraftDifference } from "./draftDifferenceModel.js";

type Row = readonly TableCell[];
type Column = keyof DifferenceWords["columns"];

const words = (value: string): TableCell => (value === "" ? tableCell() : tableCell([text(value)]));

/** A line that stands elsewhere than it did: what it pointed to in its own report may not be in this one. */
const withoutTargets = (line: readonly InlineFragment[]): InlineFragment[] =>
  line.flatMap((fragment): InlineFragment[] => {
    if (fragment.type === "crossReference" || fragment.type === "link")
      return withoutTargets(fragment.children);
    return fragment.type === "strong" || fragment.type === "emphasis"
      ? [{ ...fragment, children: withoutTargets(fragment.children) }]
      : [fragment];
  });

const paragraphCell = ({ content }: ParagraphPlace): TableCell => tableCell(withoutTargets(content));

const contentCell = (content: CellContent | null): TableCell => {
  if (content === null) return tableCell();
  return content.kind === "figure"
    ? tableCell([{ ...content.figure, form: "cell" }])
    : tableCell(...content.text.split("\n").map((line) => [text(line)]));
};

/**
 * Shows a difference of two drafts as a section with tables: recommendations, sections and tables, paragraphs as they were and are, cells as
 * they were and are. A figure stays a figure with its origin, so that renderers set it as they set every other.
 *
 * @param difference - The difference.
 * @param labels - The words of the section; English where they are left out.
 * @param id - Its identifier; `changes` where it is left out. Its tables have names that begin with it.
 * @param titles - Titles of sections by identifier, for the column of the section; the identifier stands where one is left out.
 * @returns The section; where nothing differs, one that says so.
 * @example
 * import { differenceSection, draftDifference } from "opsc/report";
 * const draft = { fragments: [], recommendations: [] };
 * differenceSection(draftDifference(draft, draft)).children.map(({ type }) => type); //=> ["emptyContent"]
 */
export function differenceSection(
  difference: DraftDifference,
  labels: DifferenceWords = differenceWords,
  id: FragmentId = "changes",
  titles: ReadonlyMap<string, string> = new Map(),
): SectionFragment {
  const { changes, kinds } = labels;
  const tableOf = (
    name: keyof DifferenceWords["captions"],
    columns: readonly Column[],
    rows: readonly Row[],
  ): TableFragment[] =>
    rows.length === 0
      ? []
      : [
          table({
            id: `${id}-${name}`,
            caption: [text(labels.captions[name])],
            columns: columns.map((key, index) => ({
              key,
              label: labels.columns[key],
              ...(index === 0 ? { rowHeader: true } : {}),
            })),
            rows,
          }),
        ];
  const { recommendations, sections, paragraphs, tables } = difference;
  const recommendationRows = (["newlyAnswered", "noLongerAnswered", "added", "removed"] as const).flatMap(
    (change) => recommendations[change].map((name): Row => [words(name), words(changes[change])]),
  );
  const places = (kind: keyof DifferenceWords["kinds"], list: readonly NamedPlace[], change: string): Row[] =>
    list.map(({ title }) => [words(title), words(kinds[kind]), words(change)]);
  const placeRows = [
    ...places("section", sections.added, changes.added),
    ...places("section", sections.removed, changes.removed),
    ...places(
      "section",
      sections.retitled.map(({ newer }) => newer),
      changes.retitled,
    ),
    ...places("table", tables.added, changes.added),
    ...places("table", tables.removed, changes.removed),
    ...places(
      "table",
      tables.changed.flatMap(({ older, newer }) => (older.title === newer.title ? [] : [newer])),
      changes.retitled,
    ),
  ];
  const paragraphRows: Row[] = [
    ...paragraphs.changed.map(({ older, newer }) => [
      words(titles.get(newer.section) ?? newer.section),
      words(changes.changed),
      paragraphCell(older),
      paragraphCell(newer),
    ]),
    ...paragraphs.added.map((place) => [
      words(titles.get(place.section) ?? place.section),
      words(changes.added),
      tableCell(),
      paragraphCell(place),
    ]),
    ...paragraphs.removed.map((place) => [
      words(titles.get(place.section) ?? place.section),
      words(changes.removed),
      paragraphCell(place),
      tableCell(),
    ]),
  ];
  const cellRows = tables.changed.flatMap(({ newer: { title }, cells }) =>
    cells.map(({ row, column, older, newer }): Row => [
      words(title),
      words(row.join(", ")),
      words(column),
      contentCell(older),
      contentCell(newer),
    ]),
  );
  return section({
    id,
    title: labels.title,
    children: difference.same
      ? [emptyContent("not-applicable", [text(labels.nothing)])]
      : [
          ...tableOf("recommendations", ["recommendation", "change"], recommendationRows),
          ...tableOf("places", ["place", "kind", "change"], placeRows),
          ...tableOf("paragraphs", ["section", "change", "was", "is"], paragraphRows),
          ...tableOf("cells", ["table", "row", "column", "was", "is"], cellRows),
        ],
  });
}
