import type { Population } from "../model/population.js";
import { earlierMeaning, type EarlierNarrowing } from "./earlierMeaning.js";
import type { LedgerContent } from "./ledgerContent.js";

/** A cell of an earlier release, as a sum over the rows of a population. */
export interface EarlierSum {
  /** Places of the rows of the population. */
  readonly rows: readonly number[];
  /** What was printed; null where it was suppressed. */
  readonly printed: number | null;
  /** What the same rows count now. */
  readonly count: number;
  /** What it narrows: for a place in the tuples, the leaves of which one has to stand there. */
  readonly wanted: EarlierNarrowing;
  /** Place of the release in the ledger. */
  readonly release: number;
  /** Whether it is of the same children; of more or fewer where only one of the two releases leaves out by years. */
  readonly same: boolean;
}

/**
 * The earlier cells that are sums over the rows of a population: those of the same series and unit, of which it has every concept and every
 * leaf. Others, such as single years that it no longer holds, say nothing about it. A concept that the earlier cell did not narrow is whole
 * here too, unless one of the two leaves out by it: `earlierMeaning` says what is then compared.
 *
 * @param impossible - For each row of the population, 1 where nobody can be in it.
 */
export function earlierSums(
  { releases }: LedgerContent,
  series: string,
  population: Population,
  impossible: Uint8Array,
): readonly EarlierSum[] {
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
    const meaningOf = earlierMeaning(release.limits ?? {}, population);
    for (const { of, count: printed } of release.cells) {
      const meaning = meaningOf(of);
      if (meaning.kind !== "same" && meaning.kind !== "near") continue;
      const { kind, wanted } = meaning;
      const fits = (tuple: readonly string[]): boolean =>
        wanted.every(({ leaves, place: at }) => leaves.has(tuple[at]!));
      // A row of one table has the total in each dimension that the table has not, so that no narrower cell is found there.
      for (const own of tables.values()) {
        const rows = own.filter((row) => population.rows[row]!.tuples.some(fits));
        if (rows.length === 0) continue;
        const count = rows.reduce((sum, row) => sum + population.rows[row]!.count, 0);
        const sum = { rows, printed, count, wanted, release: place, same: kind === "same" };
        sums.set(`${place}:${rows.join()}=${String(printed)}${kind}`, sum);
      }
    }
  }
  return [...sums.values()];
}
