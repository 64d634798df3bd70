import type { CountSystem } from "../model/countSystem.js";

/** Lists of members as compressed rows: which variables an equation has, or which rows a cell. */
export interface MemberLists {
  /** How many members there can be. */
  readonly size: number;
  /** Where each list begins, and at the end their whole length. */
  readonly starts: Int32Array;
  /** The members, list after list. */
  readonly members: Int32Array;
}

/** The rows of every cell. */
export function rowsOfCells({ cells, rowCounts }: Pick<CountSystem, "cells" | "rowCounts">): MemberLists {
  const starts = new Int32Array(cells.length + 1);
  cells.forEach(({ rows }, cell) => {
    starts[cell + 1] = starts[cell]! + rows.length;
  });
  const members = new Int32Array(starts[cells.length]!);
  cells.forEach(({ rows }, cell) => {
    members.set(rows, starts[cell]);
  });
  return { size: rowCounts.length, starts, members };
}

/** For every member the lists that it stands in. */
export function turnedRound({ size, starts, members }: MemberLists): MemberLists {
  const begins = new Int32Array(size + 1);
  for (const member of members) begins[member + 1] = begins[member + 1]! + 1;
  for (let member = 0; member < size; member += 1) {
    begins[member + 1] = begins[member + 1]! + begins[member]!;
  }
  const lists = new Int32Array(members.length);
  const next = begins.slice();
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let entry = starts[list]!; entry < starts[list + 1]!; entry += 1) {
      const member = members[entry]!;
      lists[next[member]!] = list;
      next[member] = next[member]! + 1;
    }
  }
  return { size: starts.length - 1, starts: begins, members: lists };
}

/** The members of one list. */
export const membersOf = ({ starts, members }: MemberLists, list: number): Int32Array =>
  members.subarray(starts[list], starts[list + 1]);
