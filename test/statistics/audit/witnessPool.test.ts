import { expect, it } from "vitest";
import type { AuditRequest } from "../../../src/statistics/audit/auditRequest.js";
import { combine } from "../../../src/statistics/audit/combine.js";
import { coverOf } from "../../../src/statistics/audit/cover.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import { everyTable, tinySystem } from "./tinySystem.js";
import { randomOf } from "../../support/randomOf.js";

const policy: AuditRequest["policy"] = {
  minimumFrequency: 4,
  minimumWidth: 2,
  zeros: "publish",
  attackers: ["public", "rule-aware", "insider"],
};

/** All inner cells of a cross-table hidden, all margins printed. */
const requestOf = (counts: readonly number[], axes: readonly number[] = [2, 3]): AuditRequest => {
  const system = tinySystem(axes, counts);
  const hidden = Uint8Array.from(system.cells, ({ rows, count }) => (rows.length === 1 && count > 0 ? 1 : 0));
  return { system, hidden, primary: hidden, policy };
};
const innerOf = ({ system }: AuditRequest, row: number): number =>
  system.cells.findIndex(({ rows }) => rows.length === 1 && rows[0] === row);

it("takes in exactly the tables that agree with everything known", () => {
  const random = randomOf(3);
  let refused = 0;
  for (let run = 0; run < 40; run += 1) {
    const request = requestOf(Array.from({ length: 6 }, () => 1 + Math.floor(random() * 4)));
    const { system, hidden } = request;
    const pool = new WitnessPool(request);
    const all = everyTable(system, hidden, (sums) =>
      sums.every((sum, cell) => hidden[cell] !== 1 || sum > 0),
    )!;
    const known = new Set(all.map((table) => table.join()));
    for (const table of all) {
      expect(pool.offer(Int32Array.from(table))).toBeGreaterThanOrEqual(0);
      const other = table.map((count) => count + (random() < 0.3 ? 1 : 0) - (random() < 0.3 ? 1 : 0));
      refused += known.has(other.join()) ? 0 : 1;
      expect(pool.offer(Int32Array.from(other)) >= 0).toBe(known.has(other.join()));
    }
    expect(pool.witnesses).toHaveLength(all.length);
    system.cells.forEach((_, cell) => {
      const counts = all.map((table) => system.cells[cell]!.rows.reduce((sum, row) => sum + table[row]!, 0));
      expect(pool.widthOf(cell)).toBe(Math.max(...counts) - Math.min(...counts));
    });
  }
  expect(refused).toBeGreaterThan(100);
});

it("takes in no table in which a link does not hold, or a sum that an earlier release printed", () => {
  const random = randomOf(9);
  const seen = { taken: 0, refused: 0 };
  for (let run = 0; run < 40; run += 1) {
    const counts = Array.from({ length: 6 }, () => 1 + Math.floor(random() * 3));
    const plain = requestOf(counts);
    const sumOf = (table: ArrayLike<number>, rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + table[row]!, 0);
    const some = (): number[] => [...counts.keys()].filter(() => random() < 0.5);
    const sides = Array.from({ length: 12 }, () => [some(), some()] as const);
    const links = sides.filter(([left, right]) => sumOf(counts, left) === sumOf(counts, right)).slice(0, 1);
    const printed = [some()];
    const request: AuditRequest = {
      ...plain,
      system: {
        ...plain.system,
        links: links.map(([left, right]) => ({ left: Int32Array.from(left), right: Int32Array.from(right) })),
      },
      earlier: printed.map((rows) => ({ rows: Int32Array.from(rows), count: sumOf(counts, rows) })),
      policy: { ...policy, attackers: ["public", "rule-aware", "earlier-releases"] },
    };
    const pool = new WitnessPool(request);
    const other = new WitnessPool({ ...request, policy });
    for (const table of everyTable(request.system, request.hidden, (sums) =>
      sums.every((sum, cell) => request.hidden[cell] !== 1 || sum > 0),
    )!) {
      const isLinked = links.every(([left, right]) => sumOf(table, left) === sumOf(table, right));
      const isSame = printed.every((rows) => sumOf(table, rows) === sumOf(counts, rows));
      expect(pool.offer(Int32Array.from(table)) >= 0).toBe(isLinked && isSame);
      // Who does not have the earlier release is not told by it.
      expect(other.offer(Int32Array.from(table)) >= 0).toBe(isLinked);
      seen[isLinked && isSame ? "taken" : "refused"] += 1;
    }
  }
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
});

it("keeps its tables when more is hidden, and takes in what moves the cells hidden since", () => {
  const request = requestOf([5, 5, 5, 5], [2, 2]);
  const pool = new WitnessPool(request);
  const moved = pool.offer(Int32Array.of(6, 4, 4, 6));
  const more = Int32Array.of(6, 5, 5, 5);
  expect(pool.offer(more)).toBe(-1);
  request.system.cells.forEach((_, cell) => pool.hide(cell));
  expect(pool.offer(more)).toBe(moved + 1);
  expect(pool.moversOf(innerOf(request, 0))).toEqual([moved, moved + 1]);
});

it("puts the changes of tables together without asking a solver", () => {
  const request = requestOf([5, 5, 5, 5], [2, 2]);
  const pool = new WitnessPool(request);
  pool.offer(Int32Array.of(6, 4, 4, 6));
  const cell = innerOf(request, 0);
  expect(combine(pool, request.system, cell, 3, () => false)).toEqual(Int32Array.of(8, 2, 2, 8));
  expect(combine(pool, request.system, cell, -2, () => false)).toEqual(Int32Array.of(3, 7, 7, 3));
  // No hidden cell is 0 here, so that four is as far as it goes.
  expect(combine(pool, request.system, cell, 9, () => false)).toEqual(Int32Array.of(9, 1, 1, 9));
});

it("covers every row of which somebody may know a record, or says which it cannot", () => {
  const request = {
    ...requestOf([2, 2, 2, 2], [2, 2]),
    policy: { ...policy, attackers: ["insider" as const] },
  };
  const pool = new WitnessPool(request);
  const cell = innerOf(request, 0);
  pool.offer(Int32Array.of(4, 0, 0, 4));
  expect(coverOf(pool, request.system, cell, 2, true)!.open).toEqual([1, 2]);
  pool.offer(Int32Array.of(1, 3, 3, 1));
  pool.offer(Int32Array.of(3, 1, 1, 3));
  const cover = coverOf(pool, request.system, cell, 2, true)!;
  expect(cover.open).toEqual([]);
  for (const row of request.system.rowCounts.keys()) {
    const keeps = (at: number): boolean => pool.witnesses[at]!.table[row]! > 0;
    expect(cover.pairs.some(({ low, high }) => keeps(low) && keeps(high))).toBe(true);
  }
  expect(coverOf(pool, request.system, cell, 9, false)).toBeUndefined();
});
