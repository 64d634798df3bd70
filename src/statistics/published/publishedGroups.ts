import { compareText } from "../../issues/compareText.js";
import type { PublishedTable } from "./publishedTable.js";
import type { CellReading } from "./readCellText.js";

/** One cell of a group. */
export interface GroupCell {
  /** Its categories, without white space around them. */
  readonly coordinates: readonly string[];
  /** What is printed in it. */
  text: string;
  /** What that says. */
  reading: CellReading;
}

/** One table of a published file. */
export interface PublishedGroup {
  /** Values of the group-by columns. */
  readonly group: readonly string[];
  /** Its cells, in the order of their coordinates. */
  readonly cells: readonly GroupCell[];
  /** Whether a cell is printed twice with different values, or with a number below zero. */
  readonly contradictory: boolean;
}

const compareLists = (left: readonly string[], right: readonly string[]): number => {
  for (const [place, text] of left.entries()) {
    const order = compareText(text, right[place]!);
    if (order !== 0) return order;
  }
  return 0;
};

/** Rank of a reading: of two that differ the higher one stands, so that the order of the rows changes nothing. */
const ranks = { blank: 0, unreadable: 1, hidden: 2, negative: 3, count: 4 } as const;

const same = (left: CellReading, right: CellReading): boolean =>
  left.kind === right.kind &&
  (!("lower" in left) || !("lower" in right) || (left.lower === right.lower && left.upper === right.upper));

/** Joins texts to one that no other list of texts gives. */
export const keyOf = (texts: readonly string[]): string =>
  texts.length === 1 ? texts[0]! : texts.map((text) => `${text.length}:${text}`).join("");

interface OpenGroup {
  readonly group: readonly string[];
  readonly cells: Map<string, GroupCell>;
  contradictory: boolean;
}

function addCell(open: OpenGroup, coordinates: readonly string[], text: string, reading: CellReading): void {
  const key = keyOf(coordinates);
  const cell = open.cells.get(key);
  if (reading.kind === "negative") open.contradictory = true;
  if (cell === undefined) {
    open.cells.set(key, { coordinates, text, reading });
    return;
  }
  if (same(cell.reading, reading)) {
    if (compareText(text, cell.text) < 0) cell.text = text;
    return;
  }
  if (cell.reading.kind !== "blank" && reading.kind !== "blank") open.contradictory = true;
  const higher = ranks[reading.kind] - ranks[cell.reading.kind] || compareText(text, cell.text);
  if (higher > 0) Object.assign(cell, { text, reading });
}

/** One text without white space around it for each name; blank where a row ends before. */
const trimmed = (names: readonly string[], texts: readonly string[]): string[] =>
  names.map((_, place) => (texts[place] ?? "").trim());

/** Splits published rows into their groups, every cell once, in an order that does not depend on that of the rows. */
export function publishedGroups(
  { groupBy, dimensions, rows }: PublishedTable,
  read: (text: string) => CellReading,
): PublishedGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const row of rows) {
    const group = trimmed(groupBy, row.group);
    const key = keyOf(group);
    let open = groups.get(key);
    if (open === undefined) {
      open = { group, cells: new Map(), contradictory: false };
      groups.set(key, open);
    }
    addCell(open, trimmed(dimensions, row.coordinates), row.text.trim(), read(row.text));
  }
  return [...groups.values()]
    .sort((left, right) => compareLists(left.group, right.group))
    .map(({ group, cells, contradictory }) => ({
      group,
      cells: [...cells.values()].sort((left, right) => compareLists(left.coordinates, right.coordinates)),
      contradictory,
    }));
}
