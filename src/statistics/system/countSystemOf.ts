import type { CountSystem, SystemCell } from "../model/countSystem.js";
import type { Population } from "../model/population.js";
import { contentOf, type RawTable } from "../model/rawTable.js";
import type { RawContent } from "../model/rawContent.js";
import { cellKeyOf } from "./cellKey.js";
import { distinctSums } from "./distinctSums.js";
import type { JoinedTables } from "./joinedTables.js";
import { linksOf } from "./linksOf.js";
import { mergeRows } from "./mergeRows.js";

/** A cell with a count, before it has a number. */
interface KeyedCell {
  /** Place of its table. */
  readonly table: number;
  /** Its place in the table. */
  readonly cell: number;
  /** What it counts. */
  readonly key: string;
  /** Rows of the population. */
  readonly rows: Int32Array;
}

/**
 * Joins all tables of one population into one system. Cells are numbered by what they count and rows by the cells that they stand
 * in, so that neither the order of the tables nor that of the records shows.
 *
 * @throws TypeError if there is no table, or if the tables do not share one population.
 */
export function countSystemOf(tables: readonly RawTable[]): JoinedTables {
  const contents = tables.map(contentOf);
  const population = sharedPopulation(contents);
  const keyed = keyedCells(contents, population);
  const { sums, placeOf } = distinctSums(keyed.map(({ rows }) => rows));
  const merged = mergeRows(sums, population.rows.length);
  const rowCounts = new Int32Array(merged.rowWeights.length);
  population.rows.forEach(({ count }, row) => {
    const number = merged.rowOf[row] ?? -1;
    if (number >= 0) rowCounts[number] = (rowCounts[number] ?? 0) + count;
  });
  const cells = merged.sums.map((rows): SystemCell => ({ rows, count: sumOver(rows, rowCounts) }));
  const cellOf = contents.map((content) => new Int32Array(content.cells.length).fill(-1));
  keyed.forEach(({ table, cell }, place) => {
    const own = cellOf[table];
    if (own !== undefined) own[cell] = placeOf[place] ?? -1;
  });
  const links = linksOf(
    keyed.map(({ key }, place) => ({ key, cell: placeOf[place] ?? 0 })),
    cells,
  );
  const system: CountSystem = { rowCounts, cells, links };
  return { tables, system, cellOf, rowOf: merged.rowOf, rowWeights: merged.rowWeights };
}

function sharedPopulation(contents: readonly RawContent[]): Population {
  const first = contents[0];
  if (first === undefined) throw new TypeError("Expected one table at least.");
  if (contents.some(({ population }) => population !== first.population)) {
    throw new TypeError("Expected tables of one tabulation: protect those of another population apart.");
  }
  return first.population;
}

function keyedCells(contents: readonly RawContent[], population: Population): readonly KeyedCell[] {
  const keyOf = cellKeyOf(population.dimensions);
  return contents
    .flatMap(({ definition, cells }, table) =>
      cells.flatMap(({ coordinates, rows, missing }, cell) =>
        missing === undefined
          ? [{ table, cell, key: keyOf(definition.dimensions, coordinates), rows, id: definition.id }]
          : [],
      ),
    )
    .sort((left, right) => compare(left.key, right.key) || compare(left.id, right.id));
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function sumOver(rows: Int32Array, counts: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += counts[row] ?? 0;
  return sum;
}
