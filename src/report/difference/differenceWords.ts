/**
 * The words of the section that shows a difference, in one language.
 *
 * @example
 * import { differenceWords, type DifferenceWords } from "opsc/report";
 * const words: DifferenceWords = { ...differenceWords, title: "What is new" };
 * words.columns.was; //=> "Was"
 */
export interface DifferenceWords {
  /** Title of the section. */
  readonly title: string;
  /** Said where nothing differs. */
  readonly nothing: string;
  /** Captions of the tables. */
  readonly captions: Readonly<Record<"recommendations" | "places" | "paragraphs" | "cells", string>>;
  /** Headings of columns. */
  readonly columns: Readonly<
    Record<
      "recommendation" | "change" | "kind" | "place" | "section" | "was" | "is" | "table" | "row" | "column",
      string
    >
  >;
  /** Names of the changes. */
  readonly changes: Readonly<
    Record<"newlyAnswered" | "noLongerAnswered" | "added" | "removed" | "changed" | "retitled", string>
  >;
  /** Names of what changes. */
  readonly kinds: Readonly<Record<"section" | "table", string>>;
}

/** The words of the section that shows a difference, in English. */
export const differenceWords: DifferenceWords = {
  title: "Changes since the earlier draft",
  nothing: "Nothing differs from the earlier draft.",
  captions: {
    recommendations: "Recommendations whose answer changed",
    places: "Sections and tables that came or went",
    paragraphs: "Paragraphs that changed",
    cells: "Cells of tables that changed",
  },
  columns: {
    recommendation: "Recommendation",
    change: "Change",
    kind: "What",
    place: "Title",
    section: "Section",
    was: "Was",
    is: "Is",
    table: "Table",
    row: "Row",
    column: "Column",
  },
  changes: {
    newlyAnswered: "Newly answered",
    noLongerAnswered: "No longer answered",
    added: "Added",
    removed: "Removed",
    changed: "Changed",
    retitled: "Has a new title",
  },
  kinds: { section: "Section", table: "Table" },
};
