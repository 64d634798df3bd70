import type { Category } from "../model/dimension.js";
import { contentOf } from "../model/rawTable.js";
import { jointCells } from "../system/jointCells.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { unprintedSums } from "../system/unprintedSums.js";
import type { EarlierSum } from "./earlierSums.js";

/**
 * What the tables and the printed cells of earlier releases together give away without printing it: rows of the population. Where
 * records are not known, tables share no rows and nothing is subtracted.
 *
 * @param sums - Cells of earlier releases over the same records. What is left of a cell without its printed parts is told as the sum of its
 *   suppressed ones, which each are protected; only what stands in no cell at all is to be protected here.
 */
export function earlierRemainders(
  { population, tables }: JoinedTables,
  sums: readonly EarlierSum[],
): readonly Int32Array[] {
  if (sums.length === 0 || population.rows.some(({ table }) => table !== undefined)) return [];
  const { dimensions } = population;
  const narrowed = dimensions.map(() => new Map<string, Category>());
  const earlier = sums.map(({ wanted, rows }) => {
    const coordinates = dimensions.map(({ total }) => total);
    for (const { place, leaves } of wanted) {
      const members = [...leaves].sort();
      // No code has a bar, so that none is taken for this one.
      const code = `|${members.join("|")}`;
      narrowed[place]!.set(code, { code, label: code, members });
      coordinates[place] = code;
    }
    return { coordinates, rows: Int32Array.from(rows) };
  });
  const extended = dimensions.map((dimension, place) => ({
    ...dimension,
    categories: [...dimension.categories, ...narrowed[place]!.values()],
  }));
  const now = jointCells(
    extended,
    tables.map(contentOf).map(({ definition, cells }) => ({ ...definition, cells })),
  );
  return unprintedSums({ dimensions: extended, cells: [...now.cells, ...earlier] }).map(({ rows }) => rows);
}
