import { compareText } from "../../issues/compareText.js";
import type { CountSystem, SystemCell } from "../model/countSystem.js";
import type { Population } from "../model/population.js";
import { contentOf, type RawTable } from "../model/rawTable.js";
import type { RawCell, RawContent } from "../model/rawContent.js";
import { cellKeyOf } from "./cellKey.js";
import { distinctSums } from "./distinctSums.js";
import type { JoinedTables } from "./joinedTables.js";
import { jointCells } from "./jointCells.js";
import { linksOf } from "./linksOf.js";
import { mergeRows } from "./mergeRows.js";
import { unprintedSums, type UnprintedSum } from "./unprintedSums.js";

/** What tables give away without printing it. */
interface GivenSum extends UnprintedSum {
  /** Place of its table; absent where several were looked at as one. */
  readonly table?: number | undefined;
}

/** A cell, before it has a number. */
interface KeyedCell {
  /** Place of its table. */
  readonly table: number;
  /** Its place in the table. */
  readonly cell: number;
  /** What it counts. */
  readonly key: string;
  /** Rows of the population. */
  readonly rows: Int32Array;
  /** The cell itself. */
  readonly raw: RawCell;
}

/**
 * Joins all tables of one population into one system. Cells are numbered by what they count and rows by the cells that they stand
 * in, so that neither the order of the tables nor that of the records shows.
 *
 * What the tables together give away without printing it is a cell of the system too, which is never printed. So is a cell without a count that has rows all the same: what a total has over its parts must not follow
 * from what is printed. Rows of a cell that is not applicable and counts nobody are left out: nobody can be in them.
 *
 * @throws TypeError if there is no table, or if the tables do not share one population.
 */
export function countSystemOf(tables: readonly RawTable[]): JoinedTables {
  const contents = tables.map(contentOf);
  const population = sharedPopulation(contents);
  const impossible = impossibleRows(contents, population);
  const keyed = keyedCells(contents, population, impossible);
  const given = givenAway(contents, population, impossible);
  const { sums, placeOf } = distinctSums([...keyed, ...given].map(({ rows }) => rows));
  const merged = mergeRows(sums, population.rows.length);
  const rowCounts = new Int32Array(merged.rowWeights.length);
  population.rows.forEach(({ count }, row) => {
    const number = merged.rowOf[row]!;
    if (number >= 0) rowCounts[number] = rowCounts[number]! + count;
  });
  const cells = merged.sums.map((rows): SystemCell => ({ rows, count: sumOver(rows, rowCounts) }));
  const noNumbers = (): Int32Array[] =>
    contents.map((content) => new Int32Array(content.cells.length).fill(-1));
  const [cellOf, missingOf] = [noNumbers(), noNumbers()];
  const withheldKeys = new Set<string>();
  keyed.forEach(({ table, cell, key, raw }, place) => {
    const number = placeOf[place]!;
    (raw.missing === undefined ? cellOf : missingOf)[table]![cell] = number;
    if (raw.withheld === true) withheldKeys.add(key);
  });
  const unprinted = new Uint8Array(cells.length).fill(1);
  keyed.forEach((_, place) => {
    unprinted[placeOf[place]!] = 0;
  });
  const withheld = new Uint8Array(cells.length);
  keyed.forEach(({ key }, place) => {
    if (withheldKeys.has(key)) withheld[placeOf[place]!] = 1;
  });
  const links = linksOf(
    keyed.map(({ key }, place) => ({ key, cell: placeOf[place]! })),
    cells,
  );
  const system: CountSystem = { rowCounts, cells, links };
  const remainders = given.map(({ table, coordinates }, place) => ({
    table,
    coordinates,
    cell: placeOf[keyed.length + place]!,
  }));
  const { rowOf, rowWeights } = merged;
  return {
    population,
    tables,
    system,
    cellOf,
    missingOf,
    unprinted,
    remainders,
    withheld,
    impossible,
    rowOf,
    rowWeights,
  };
}

/** Rows in which nobody can be, and nobody is. */
function impossibleRows(contents: readonly RawContent[], population: Population): Uint8Array {
  const impossible = new Uint8Array(population.rows.length);
  for (const { cells } of contents) {
    for (const { rows, missing } of cells) {
      if (missing !== "not-applicable") continue;
      if (rows.every((row) => population.rows[row]!.count === 0)) for (const row of rows) impossible[row] = 1;
    }
  }
  return impossible;
}

/**
 * What the tables do not print and give away all the same, in the order of what it counts. Tables that came without records share no rows,
 * and are looked at one by one.
 */
function givenAway(
  contents: readonly RawContent[],
  { dimensions, rows: all }: Population,
  impossible: Uint8Array,
): readonly GivenSum[] {
  const tables = contents.map(({ definition: { id, dimensions: own }, cells }) => ({
    id,
    dimensions: own,
    cells,
  }));
  const given = all.some(({ table }) => table !== undefined)
    ? tables.flatMap((one, table) => {
        const own = one.dimensions.flatMap((name) => dimensions.filter(({ code }) => code === name));
        return unprintedSums({ dimensions: own, cells: one.cells }).map((sum) => ({ ...sum, table }));
      })
    : unprintedSums(jointCells(dimensions, tables));
  return given
    .map((sum) => ({ ...sum, rows: sum.rows.filter((row) => impossible[row] !== 1) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((left, right) => compareText(left.key, right.key));
}

function sharedPopulation(contents: readonly RawContent[]): Population {
  const first = contents[0];
  if (first === undefined) throw new TypeError("Expected one table at least.");
  if (contents.some(({ population }) => population !== first.population)) {
    throw new TypeError("Expected tables of one tabulation: protect those of another population apart.");
  }
  return first.population;
}

function keyedCells(
  contents: readonly RawContent[],
  population: Population,
  impossible: Uint8Array,
): readonly KeyedCell[] {
  const keyOf = cellKeyOf(population.dimensions);
  const someImpossible = impossible.includes(1);
  return contents
    .flatMap(({ definition, cells }, table) =>
      cells.flatMap((raw, cell) => {
        const { coordinates, missing } = raw;
        const rows = someImpossible ? raw.rows.filter((row) => impossible[row] !== 1) : raw.rows;
        if (missing !== undefined && rows.length === 0) return [];
        return [
          { table, cell, key: keyOf(definition.dimensions, coordinates), rows, id: definition.id, raw },
        ];
      }),
    )
    .sort((left, right) => compareText(left.key, right.key) || compareText(left.id, right.id));
}

function sumOver(rows: Int32Array, counts: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += counts[row]!;
  return sum;
}
