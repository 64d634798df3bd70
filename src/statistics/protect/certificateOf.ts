import type { CellProof, PopulationCertificate } from "../prove/certificateContent.js";
import { contentOf } from "../model/rawTable.js";
import type { PopulationPattern } from "./protectPopulation.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";

/** Writes down what proves a pattern: only the tables that some proof uses, over one row of the population for each row of the system. */
export function certificateOf(
  { joined, extended, primary, pattern }: PopulationPattern,
  policy: DisclosurePolicy,
): PopulationCertificate {
  const { population } = joined;
  const contents = joined.tables.map(contentOf);
  const { system, rowOf } = extended;
  const names = population.rows.map((row) => JSON.stringify([row.table ?? "", row.tuples]));
  const chosen = new Int32Array(system.rowCounts.length).fill(-1);
  rowOf.forEach((number, row) => {
    if (number < 0) return;
    const known = chosen[number]!;
    if (known < 0 || names[row]! < names[known]!) chosen[number] = row;
  });
  const { pool, pairs } = pattern.report;
  const used = new Map<number, number>();
  const place = (table: number): number => {
    const known = used.get(table) ?? used.size;
    used.set(table, known);
    return known;
  };
  const withInsiders = policy.attackers.includes("insider");
  const proofOf = (
    table: string | undefined,
    coordinates: readonly string[],
    number: number,
  ): readonly CellProof[] => {
    const own = pairs.get(number);
    // Without a pair it is the same in all alternatives, and checked as if it were printed: one of them shows it.
    if (own === undefined || pattern.hidden[number] !== 1) return [];
    const proof = {
      ...(table === undefined ? {} : { table }),
      coordinates,
      sensitive: primary[number] === 1,
      pairs: own.map(({ low, high }): [number, number] => [place(low), place(high)]),
    };
    const mayBeZero = policy.zeros === "publish" && system.cells[number]!.count === 0;
    return [mayBeZero ? { ...proof, mayBeZero } : proof];
  };
  const printed = contents.flatMap(({ definition, cells }, table) =>
    cells.flatMap(({ coordinates }, cell) => {
      const number = Math.max(joined.cellOf[table]![cell]!, joined.missingOf[table]![cell]!);
      return proofOf(definition.id, coordinates, number);
    }),
  );
  const unprinted = joined.remainders.flatMap(({ table, coordinates, cell }) =>
    proofOf(table === undefined ? undefined : contents[table]!.definition.id, coordinates, cell),
  );
  if (joined.remainders.length > 0) place(0);
  return {
    population: population.id,
    tables: contents.map(({ definition }) => definition.id),
    dimensions: population.dimensions,
    rows: Array.from(chosen, (row) => {
      const { tuples, table } = population.rows[row]!;
      return table === undefined ? { tuples } : { tuples, table };
    }),
    alternatives: [...used.keys()].map((table) =>
      [...pool[table]!].flatMap((count, row) => (count === 0 ? [] : [row, count])),
    ),
    known: withInsiders ? [...system.rowCounts.keys()].filter((row) => system.rowCounts[row]! > 0) : [],
    earlier: extended.unchanged.map(({ rows, count }) => ({ rows: [...rows], count })),
    proofs: [...printed, ...unprinted],
  };
}
