import type { FigureValue } from "../../fragments/figure.js";
import type { WordForms } from "../budget/wordForms.js";
import type { CellContent, NamedPlace } from "./differenceParts.js";
import type { CellChange, DraftDifference } from "./draftDifferenceModel.js";
import { Unmatched } from "./matchItems.js";
import type { PlacedTable } from "./partsOf.js";
import { tableCells } from "./tableCells.js";

const sameValue = (one: FigureValue, other: FigureValue): boolean => {
  if (one.kind === "count" && other.kind === "count") return one.count === other.count;
  if (one.kind === "rate" && other.kind === "rate") return one.rate === other.rate && one.per === other.per;
  if (one.kind === "score" && other.kind === "score") return one.score === other.score;
  return one.kind === other.kind;
};

/** Whether two cells show the same; where a figure was taken from makes no difference. */
const sameContent = (one: CellContent, other: CellContent): boolean => {
  if (one.kind === "figure" && other.kind === "figure")
    return sameValue(one.figure.value, other.figure.value);
  return one.kind === "text" && other.kind === "text" && one.text === other.text;
};

const cellChanges = (older: PlacedTable, newer: PlacedTable, forms: WordForms): CellChange[] => {
  const before = tableCells(older.table, forms);
  const after = tableCells(newer.table, forms);
  const changes: CellChange[] = [];
  for (const [key, { row, column, content }] of after) {
    const was = before.get(key)?.content ?? null;
    if (was === null || !sameContent(was, content)) changes.push({ row, column, older: was, newer: content });
  }
  for (const [key, { row, column, content }] of before) {
    if (!after.has(key)) changes.push({ row, column, older: content, newer: null });
  }
  return changes;
};

const placeOf = ({ id, title }: PlacedTable): NamedPlace => ({ id, title });

/** What differs in the tables: matched by identifier, then by caption in the section and anywhere. */
export function tableDifference(
  older: readonly PlacedTable[],
  newer: readonly PlacedTable[],
  forms: WordForms,
): DraftDifference["tables"] {
  const unmatched = new Unmatched(older, newer);
  unmatched.matchByKey(({ id }) => id);
  unmatched.matchByKey(({ section, title }) => JSON.stringify([section, title]));
  unmatched.matchByKey(({ title }) => title);
  const changed = [...unmatched.matches]
    .sort((left, right) => left[1] - right[1])
    .flatMap(([one, other]) => {
      const before = older[one]!;
      const after = newer[other]!;
      const cells = cellChanges(before, after, forms);
      return cells.length === 0 && before.title === after.title
        ? []
        : [{ older: placeOf(before), newer: placeOf(after), cells }];
    });
  const placesOf = (tables: readonly PlacedTable[], places: readonly number[]): NamedPlace[] =>
    places.map((place) => placeOf(tables[place]!));
  return { added: placesOf(newer, unmatched.newer), removed: placesOf(older, unmatched.older), changed };
}
