import type { Population } from "../model/population.js";
import { leavesOf } from "../model/membership.js";
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
 * leaf. Others, such as single years that it no longer holds, say nothing about it. A concept that the earlier cell did not narrow is whole
 * here too, whatever leaves it had then: the ledger does not keep them.
 *
 * @param impossible - For each row of the population, 1 where nobody can be in it.
 */
export function earlierSums(
  { releases }: LedgerContent,
  series: string,
  population: Population,
  impossible: Uint8Array,
): readonly EarlierSum[] {
  const known = new Map(
    population.dimensions.map((dimension, place) => [
      dimension.code,
      { place, leaves: new Set(leavesOf(dimension, dimension.total)) },
    ]),
  );
  const tables = new Map<string | undefined, number[]>();
  for (const [row, { table }] of population.rows.entries()) {
    if (impossible[row] === 1) continue;
    const own = tables.get(table);
    if (own === undefined) tables.set(table, [row]);
    else own.push(row);
  }
  const sums = new Map<string, EarlierSum>();
  for (const [place, release] of releases.entries()) {
    if (release.unit !== population.unit || release.series !== series) continue;
    for (const { of, count: printed } of release.cells) {
      const asked = Object.entries(of);
      const wanted = asked.flatMap(([code, own]) => {
        const dimension = known.get(code);
        return dimension !== undefined && own.every((leaf) => dimension.leaves.has(leaf))
          ? [{ own, place: dimension.place }]
          : [];
      });
      if (wanted.length < asked.length) continue;
      const fits = (tuple: readonly string[]): boolean =>
        wanted.every(({ own, place: at }) => own.includes(tuple[at]!));
      // A row of one table has the total in each dimension that the table has not, so that no narrower cell is found there.
      for (const own of tables.values()) {
        const rows = own.filter((row) => population.rows[row]!.tuples.some(fits));
        if (rows.length === 0) continue;
        const count = rows.reduce((sum, row) => sum + population.rows[row]!.count, 0);
        sums.set(`${place}:${rows.join()}=${String(printed)}`, { rows, printed, count, release: place });
      }
    }
  }
  return [...sums.values()];
}
