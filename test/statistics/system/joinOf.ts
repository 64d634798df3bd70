import type { Dimension } from "opsc/statistics";
import type { PopulationRow } from "../../../src/statistics/model/population.js";
import type { RawTable } from "../../../src/statistics/model/rawTable.js";
import type { TableDefinition } from "../../../src/statistics/model/tableDefinition.js";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { rawTablesOf } from "../../../src/statistics/tabulate/rawTablesOf.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import type { JoinedTables } from "../../../src/statistics/system/joinedTables.js";

/** A dimension of leaves, and of groups of them. */
export const dimensionOf = (
  code: string,
  leaves: readonly string[],
  groups: Readonly<Record<string, readonly string[]>> = {},
): Dimension => ({
  code,
  label: code,
  total: "_T",
  categories: [
    ...leaves.map((leaf) => ({ code: leaf, label: leaf })),
    ...Object.entries(groups).map(([group, members]) => ({ code: group, label: group, members })),
  ],
});

/** Tables over rows that are written down. */
export function tablesOver(
  dimensions: readonly Dimension[],
  rows: readonly PopulationRow[],
  definitions: readonly Omit<TableDefinition, "title">[],
): readonly RawTable[] {
  const named = definitions.map((definition) => ({ ...definition, title: definition.id }));
  const counted = rawTablesOf({ id: "test", unit: "persons", dimensions, rows }, named);
  if (!counted.ok) throw new Error(counted.issues.map(({ message }) => message).join(" "));
  return counted.value;
}

/** For every cell of every table, what it is called and what a mark of its system cell is. */
export function marksOf(joined: JoinedTables, marks: Uint8Array): ReadonlyMap<string, number> {
  const named = joined.tables.flatMap((table, place) => {
    const { cells, definition } = contentOf(table);
    return cells.flatMap(({ coordinates }, cell): [string, number][] => {
      const number = joined.cellOf[place]?.[cell] ?? -1;
      return number < 0 ? [] : [[`${definition.id}:${coordinates.join("|")}`, marks[number] ?? 0]];
    });
  });
  return new Map(named.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Names of the cells that have a mark, sorted, without the name of their table. */
export function markedCells(joined: JoinedTables, marks: Uint8Array): readonly string[] {
  const names = [...marksOf(joined, marks)].flatMap(([name, mark]) =>
    mark === 1 ? [name.slice(name.indexOf(":") + 1)] : [],
  );
  return [...new Set(names)].sort();
}

/** Number in the system of the cell with some coordinates, in the first table that has them. */
export function cellNamed(joined: JoinedTables, name: string): number {
  for (const [place, table] of joined.tables.entries()) {
    const cell = contentOf(table).cells.findIndex(({ coordinates }) => coordinates.join("|") === name);
    if (cell >= 0) return joined.cellOf[place]?.[cell] ?? -1;
  }
  throw new Error(`Expected a cell ${name}.`);
}

/** A system of one table over all categories of its dimensions. */
export const joinedTable = (dimensions: readonly Dimension[], rows: readonly PopulationRow[]): JoinedTables =>
  countSystemOf(
    tablesOver(dimensions, rows, [{ id: "table", dimensions: dimensions.map(({ code }) => code) }]),
  );
