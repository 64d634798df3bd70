import type { Population } from "../model/population.js";
import { leavesOf } from "../model/membership.js";
import type { TableDefinition } from "../model/tableDefinition.js";
import type { LedgerContent } from "./ledgerContent.js";

/** A cell of an earlier release, as a sum over the rows of a population. */
export interface EarlierSum {
  /** Places of the rows of the population. */
  readonly rows: readonly number[];
  /** What was printed; null where it was suppressed. */
  readonly printed: number | null;
  /** What the same rows count now. */
  readonly count: number;
  /** Place of the release in the ledger. */
  readonly release: number;
}

/**
 * The earlier cells that are sums over the rows of a population: those of the same series and unit, of which it has every concept and every
 * leaf. Others, such as years that it no longer holds, say nothing about it.
 *
 * @param impossible - For each row of the population, 1 where nobody can be in it.
 */
export function earlierSums(
  { releases }: LedgerContent,
  series: string,
  population: Population,
  definitions: readonly TableDefinition[],
  impossible: Uint8Array,
): readonly EarlierSum[] {
  const known = new Map(
    population.dimensions.map((dimension, place) => {
      const leaves = leavesOf(dimension, dimension.total);
      return [dimension.code, { place, has: (leaf: string) => leaves?.has(leaf) === true }];
    }),
  );
  const tables = new Set(population.rows.map(({ table }) => table));
  const sums = new Map<string, EarlierSum>();
  for (const [place, release] of releases.entries()) {
    if (release.unit !== population.unit || release.series !== series) continue;
    for (const { of, count: printed } of release.cells) {
      const asked = Object.entries(of);
      const wanted = asked.flatMap(([code, own]) => {
        const dimension = known.get(code);
        return dimension !== undefined && own.every(dimension.has)
          ? [{ code, own, place: dimension.place }]
          : [];
      });
      if (wanted.length < asked.length) continue;
      for (const table of tables) {
        const definition = definitions.find(({ id }) => id === table);
        if (definition !== undefined && !wanted.every(({ code }) => definition.dimensions.includes(code)))
          continue;
        const fits = (tuple: readonly string[]): boolean =>
          wanted.every(({ own, place: at }) => own.includes(tuple[at]!));
        const rows = population.rows.flatMap((own, row) =>
          own.table === table && impossible[row] !== 1 && own.tuples.some(fits) ? [row] : [],
        );
        const count = rows.reduce((sum, row) => sum + population.rows[row]!.count, 0);
        if (rows.length > 0) {
          sums.set(`${place}:${rows.join()}=${printed ?? ""}`, { rows, printed, count, release: place });
        }
      }
    }
  }
  return [...sums.values()];
}
