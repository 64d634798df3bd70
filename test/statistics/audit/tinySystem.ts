import type { CountSystem, SystemCell } from "../../../src/statistics/model/countSystem.js";

/** A cross-table of any number of axes with all its margins, from counts of its inner cells in order. */
export function tinySystem(axes: readonly number[], counts: readonly number[]): CountSystem {
  const size = axes.reduce((product, length) => product * length, 1);
  const coordinates = Array.from({ length: size }, (_, row) => {
    const own: number[] = [];
    let rest = row;
    for (const length of axes) {
      own.push(rest % length);
      rest = Math.floor(rest / length);
    }
    return own;
  });
  let patterns: number[][] = [[]];
  for (const length of axes) {
    patterns = patterns.flatMap((pattern) =>
      Array.from({ length: length + 1 }, (_, code) => [...pattern, code - 1]),
    );
  }
  const rowCounts = Int32Array.from(counts.slice(0, size));
  const cells = patterns.map((pattern): SystemCell => {
    const rows = coordinates.flatMap((own, row) =>
      pattern.every((code, axis) => code === -1 || own[axis] === code) ? [row] : [],
    );
    return { rows: Int32Array.from(rows), count: rows.reduce((sum, row) => sum + rowCounts[row]!, 0) };
  });
  return { rowCounts, cells, links: [] };
}

/**
 * Every table of whole numbers that agrees with what is printed, by trying them all; undefined where these are too many. It shares
 * nothing with the product.
 */
export function everyTable(
  system: CountSystem,
  hidden: Uint8Array,
  accepts: (sums: readonly number[]) => boolean,
  limit = 200_000,
): number[][] | undefined {
  const size = system.rowCounts.length;
  const printed = system.cells.filter((_, cell) => hidden[cell] !== 1);
  const left = printed.map(({ count }) => count);
  const cellsOf = Array.from({ length: size }, (_, row) =>
    printed.flatMap(({ rows }, cell) => (rows.includes(row) ? [cell] : [])),
  );
  const lastOf = Array.from({ length: size }, (_, row) =>
    printed.flatMap(({ rows }, cell) => (rows.at(-1) === row ? [cell] : [])),
  );
  if (cellsOf.some((cells) => cells.length === 0)) return undefined;
  const table = new Array<number>(size).fill(0);
  const found: number[][] = [];
  let steps = 0;
  const go = (row: number): boolean => {
    if (++steps > limit) return false;
    if (row === size) {
      const sums = system.cells.map(({ rows }) => rows.reduce((sum, own) => sum + table[own]!, 0));
      if (accepts(sums)) found.push(table.slice());
      return true;
    }
    const most = Math.min(...cellsOf[row]!.map((cell) => left[cell]!));
    for (let value = 0; value <= most; value += 1) {
      table[row] = value;
      for (const cell of cellsOf[row]!) left[cell]! -= value;
      const fits = lastOf[row]!.every((cell) => left[cell] === 0);
      const isDone = !fits || go(row + 1);
      for (const cell of cellsOf[row]!) left[cell]! += value;
      if (!isDone) return false;
    }
    table[row] = 0;
    return true;
  };
  return go(0) ? found : undefined;
}
