import { compareRowLists } from "./compareRowLists.js";

/** Rows of which no sum tells one from another, made one. */
export interface MergedRows {
  /** For every row that was given, its new number; -1 for one in no sum. */
  readonly rowOf: Int32Array;
  /** How many rows each new one is. */
  readonly rowWeights: Int32Array;
  /** The sums over the new rows, ascending. */
  readonly sums: readonly Int32Array[];
}

/**
 * Merges the rows that stand in the same sums. The new rows are numbered in the order of the sums that they stand in, so that the
 * numbers do not depend on the order of the old ones.
 */
export function mergeRows(sums: readonly Int32Array[], rows: number): MergedRows {
  const classOf = classesOf(sums, rows);
  const sumsOfClass = new Map<number, number[]>();
  sums.forEach((list, sum) => {
    for (const row of list) {
      const kind = classOf[row]!;
      const known = sumsOfClass.get(kind);
      if (known === undefined) sumsOfClass.set(kind, [sum]);
      else if (known.at(-1) !== sum) known.push(sum);
    }
  });
  const ordered = [...sumsOfClass].sort(([, left], [, right]) => compareRowLists(left, right));
  const numberOf = new Map(ordered.map(([kind], number) => [kind, number]));
  const rowWeights = new Int32Array(ordered.length);
  const rowOf = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const number = numberOf.get(classOf[row]!);
    if (number === undefined) continue;
    rowOf[row] = number;
    rowWeights[number] = rowWeights[number]! + 1;
  }
  const merged: number[][] = sums.map(() => []);
  ordered.forEach(([, own], number) => {
    for (const sum of own) merged[sum]?.push(number);
  });
  return { rowOf, rowWeights, sums: merged.map((list) => Int32Array.from(list)) };
}

/** Class of each row, by splitting with one sum after the other: a class splits where a sum takes a part of it. */
function classesOf(sums: readonly Int32Array[], rows: number): Int32Array {
  const classOf = new Int32Array(rows);
  const sizes = [rows];
  const taken = [0];
  const splitTo = [-1];
  for (const list of sums) {
    for (const row of list) {
      const kind = classOf[row]!;
      taken[kind] = taken[kind]! + 1;
    }
    for (const row of list) {
      const kind = classOf[row]!;
      const part = taken[kind]!;
      if (part === sizes[kind]) continue;
      if (splitTo[kind] === -1) {
        splitTo[kind] = sizes.length;
        sizes.push(0);
        taken.push(0);
        splitTo.push(-1);
      }
      const next = splitTo[kind]!;
      classOf[row] = next;
      sizes[next] = sizes[next]! + 1;
    }
    for (let kind = 0, before = sizes.length; kind < before; kind += 1) {
      if (splitTo[kind] !== -1) sizes[kind] = sizes[kind]! - taken[kind]!;
      splitTo[kind] = -1;
      taken[kind] = 0;
    }
  }
  return classOf;
}
