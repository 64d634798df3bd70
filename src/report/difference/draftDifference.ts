import { compareText } from "../../issues/compareText.js";
import { englishForms } from "../budget/englishForms.js";
import type { WordForms } from "../budget/wordForms.js";
import type { NamedPlace } from "./differenceParts.js";
import type { DraftDifference } from "./draftDifferenceModel.js";
import { paragraphDifference } from "./paragraphDifference.js";
import { partsOf, type DraftParts } from "./partsOf.js";
import type { ReportDraft } from "./reportDraft.js";
import { tableDifference } from "./tableDifference.js";

const sectionDifference = (
  older: DraftParts["sections"],
  newer: DraftParts["sections"],
): DraftDifference["sections"] => {
  const before = new Map(older.map((section) => [section.id, section]));
  const after = new Map(newer.map((section) => [section.id, section]));
  return {
    added: newer.filter(({ id }) => !before.has(id)),
    removed: older.filter(({ id }) => !after.has(id)),
    retitled: newer.flatMap((section) => {
      const was: NamedPlace | undefined = before.get(section.id);
      return was === undefined || was.title === section.title ? [] : [{ older: was, newer: section }];
    }),
  };
};

const recommendationDifference = (
  older: ReportDraft["recommendations"],
  newer: ReportDraft["recommendations"],
): DraftDifference["recommendations"] => {
  const before = new Map(older.map(({ id, answered }) => [id, answered]));
  const after = new Map(newer.map(({ id, answered }) => [id, answered]));
  const namesIn = (
    side: ReadonlyMap<string, boolean>,
    chosen: (id: string, answered: boolean) => boolean,
  ): string[] => [...side].flatMap(([id, answered]) => (chosen(id, answered) ? [id] : [])).sort(compareText);
  return {
    newlyAnswered: namesIn(after, (id, answered) => answered && before.get(id) === false),
    noLongerAnswered: namesIn(before, (id, answered) => answered && after.get(id) === false),
    added: namesIn(after, (id) => !before.has(id)),
    removed: namesIn(before, (id) => !after.has(id)),
  };
};

/**
 * What differs between two drafts of a report, as data. A report differs in nothing from itself, and with the drafts exchanged, what was
 * added is removed and what was older is newer.
 *
 * Paragraphs are matched by their identifiers, else by equal words, else by similar words in the same section (half of the words of both or
 * more). Tables are matched by identifier, else by caption; their cells by the headings of the row and the key of the column. A number of a
 * paragraph that moves on, and the source of a figure that stays the same, make no difference.
 *
 * @param older - The draft before.
 * @param newer - The draft now.
 * @param forms - How dates, citations and numbers are written; in English where it is left out.
 * @returns The difference.
 * @source Dice coefficient on the words of both paragraphs; the threshold is a choice of this package
 * @example
 * import { numberedParagraph, section, text } from "opsc/fragments";
 * import { draftDifference } from "opsc/report";
 * const draft = (words: string, answered: boolean) => ({
 *   fragments: [section({ id: "data", title: "Data", children: [numberedParagraph(1, [text(words)], "p-7")] })],
 *   recommendations: [{ id: "X#7", answered }],
 * });
 * const difference = draftDifference(draft("Nothing is collected.", false), draft("Data are collected.", true));
 * difference.paragraphs.changed.map(({ wordsAdded, wordsRemoved }) => [wordsAdded, wordsRemoved]); //=> [[2, 2]]
 * difference.recommendations.newlyAnswered; //=> ["X#7"]
 */
export function draftDifference(
  older: ReportDraft,
  newer: ReportDraft,
  forms: WordForms = englishForms,
): DraftDifference {
  const before = partsOf(older.fragments, forms);
  const after = partsOf(newer.fragments, forms);
  const sections = sectionDifference(before.sections, after.sections);
  const paragraphs = paragraphDifference(before.paragraphs, after.paragraphs);
  const tables = tableDifference(before.tables, after.tables, forms);
  const recommendations = recommendationDifference(older.recommendations, newer.recommendations);
  const same = [sections, paragraphs, tables, recommendations].every((lists) =>
    Object.values<readonly unknown[]>(lists).every((list) => list.length === 0),
  );
  return { same, sections, paragraphs, tables, recommendations };
}
