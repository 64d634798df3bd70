import type { CountSystem, SystemCell } from "../model/countSystem.js";
import type { Population } from "../model/population.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { earlierRemainders } from "./earlierRemainders.js";
import type { EarlierSum } from "./earlierSums.js";
import type { PrintedSum } from "./tellingCells.js";

/** A system with what earlier releases tell of it. */
export interface SystemWithEarlier {
  /**
   * The system over rows fine enough for the earlier sums. At its end stand earlier cells that no table has now, and what follows from
   * earlier cells and those of the tables together.
   */
  readonly system: CountSystem;
  /** For each row of the population its number in the system; -1 where it stands in no sum. */
  readonly rowOf: Int32Array;
  /** Earlier sums that were printed and still have the same count. */
  readonly unchanged: readonly SystemCell[];
  /** For each earlier release that printed something, what it printed. */
  readonly releases: readonly (readonly PrintedSum[])[];
  /** For each cell, 1 where it was printed before with the count that it has now. */
  readonly printed: Uint8Array;
  /** For each cell, 1 where the count changed by a number that is too small to be told. */
  readonly changedLittle: Uint8Array;
  /** From which number on cells are of no table: suppressed before or never printed, and not printed now either. */
  readonly firstEarlier: number;
}

/** Joins them. Without earlier sums it is the system of the tables as it is. */
export function systemWithEarlier(
  joined: JoinedTables,
  population: Population,
  earlier: readonly EarlierSum[],
  minimumFrequency: number,
): SystemWithEarlier {
  const { system, rowOf: coarse } = joined;
  const signs = population.rows.map((_, row) => [coarse[row]!]);
  earlier.forEach(({ rows }, sum) => {
    for (const row of rows) signs[row]?.push(sum);
  });
  const keys = signs.map((sign) => (sign[0] === -1 && sign.length === 1 ? "" : sign.join()));
  const ordered = [...new Set(keys)].filter((key) => key !== "");
  ordered.sort(
    (left, right) => Number(left.split(",")[0]) - Number(right.split(",")[0]) || (left < right ? -1 : 1),
  );
  const numberOf = new Map(ordered.map((key, number) => [key, number]));
  const rowOf = Int32Array.from(keys, (key) => numberOf.get(key) ?? -1);
  const rowCounts = new Int32Array(ordered.length);
  const finer: number[][] = Array.from(system.rowCounts, () => []);
  ordered.forEach((key, number) => finer[Number(key.split(",")[0])]?.push(number));
  population.rows.forEach(({ count }, row) => {
    const number = rowOf[row]!;
    if (number >= 0) rowCounts[number] = rowCounts[number]! + count;
  });
  const refine = (rows: Int32Array): Int32Array =>
    Int32Array.from([...rows].flatMap((row) => finer[row]!)).sort();
  const cells: SystemCell[] = system.cells.map(({ rows, count }) => ({ rows: refine(rows), count }));
  const firstEarlier = cells.length;
  const links = system.links.map(({ left, right }) => ({ left: refine(left), right: refine(right) }));
  const known = new Map(cells.map(({ rows }, cell) => [rows.join(), cell]));
  const marks: { readonly sum: EarlierSum; readonly cell: number | undefined; readonly rows: Int32Array }[] =
    [];
  for (const sum of earlier) {
    const rows = Int32Array.from(new Set(sum.rows.map((row) => rowOf[row]!))).sort();
    const key = rows.join();
    let cell = known.get(key);
    if (cell === undefined && sum.printed === null) {
      cell = cells.length;
      known.set(key, cell);
      cells.push({ rows, count: sum.count });
    }
    marks.push({ sum, cell, rows });
  }
  const ofTheSame = marks.filter(({ sum }) => sum.same);
  // Where all of them are cells of the tables, what follows from them is a cell of the system already.
  const givenAway = ofTheSame.some(({ cell, sum }) => cell === undefined && sum.printed === sum.count)
    ? earlierRemainders(
        joined,
        ofTheSame.map(({ sum }) => sum),
      )
    : [];
  for (const all of givenAway) {
    const rows = Int32Array.from(
      new Set([...all].map((row) => rowOf[row]!).filter((row) => row >= 0)),
    ).sort();
    if (rows.length === 0 || known.has(rows.join())) continue;
    known.set(rows.join(), cells.length);
    cells.push({ rows, count: rows.reduce((count, row) => count + rowCounts[row]!, 0) });
  }
  const printed = new Uint8Array(cells.length);
  const changedLittle = new Uint8Array(cells.length);
  const unchanged = new Map<string, SystemCell>();
  const releases = new Map<number, PrintedSum[]>();
  for (const { sum, cell, rows } of marks) {
    if (sum.printed === null) continue;
    const known = releases.get(sum.release) ?? [];
    known.push({ rows, printed: sum.printed, count: sum.count });
    releases.set(sum.release, known);
    const change = Math.abs(sum.printed - sum.count);
    if (change === 0 && sum.same) unchanged.set(rows.join(), { rows, count: sum.count });
    if (cell === undefined) continue;
    if (change >= minimumFrequency) continue;
    if (change !== 0) changedLittle[cell] = 1;
    else if (sum.same) printed[cell] = 1;
  }
  return {
    system: { rowCounts, cells, links },
    rowOf,
    unchanged: [...unchanged.values()],
    releases: [...releases.values()],
    printed,
    changedLittle,
    firstEarlier,
  };
}
