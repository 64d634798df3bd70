import { expect, it } from "vitest";
import type { AuditRequest } from "../../../src/statistics/audit/auditRequest.js";
import { releaseUnneeded } from "../../../src/statistics/audit/releaseUnneeded.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";
import { marked, smallCases } from "./smallCases.js";
import { everyTable } from "./tinySystem.js";

it("shows every cell without which all proofs stand, and none that a proof needs", () => {
  const seen = { shown: 0, kept: 0 };
  for (const { request, all, changes } of smallCases(29, 60, 0.8)) {
    const { system, primary } = request;
    const isWide = (hidden: Uint8Array, cell: number): boolean => {
      const [least, most] = changes(
        everyTable(system, hidden, () => true)!,
        cell,
      );
      return most - least >= 2;
    };
    if (marked(primary).some((cell) => !isWide(request.hidden, cell))) continue;
    const pool = new WitnessPool(request);
    for (const table of all) pool.offer(Int32Array.from(table));
    const isUsable = releaseUnneeded(request, pool);
    for (const cell of marked(primary)) expect(isWide(pool.hidden, cell)).toBe(true);
    for (const cell of marked(request.hidden)) {
      if (primary[cell] === 1) continue;
      if (pool.hidden[cell] !== 1) {
        seen.shown += 1;
        expect(pool.moversOf(cell).some(isUsable)).toBe(false);
        continue;
      }
      seen.kept += 1;
      const without = pool.hidden.slice();
      without[cell] = 0;
      expect(marked(primary).every((own) => isWide(without, own))).toBe(false);
    }
  }
  expect(Math.min(seen.shown, seen.kept)).toBeGreaterThan(3);
});

it("shows what no table moves any more, once a proof was found for a later cell", () => {
  // A sensitive row of 2 and one of 3, two others that were hidden for the first, and the sum of all printed.
  const rowCounts = Int32Array.of(2, 9, 8, 3);
  const system: CountSystem = {
    rowCounts,
    cells: [
      ...Array.from(rowCounts, (count, row) => ({ rows: Int32Array.of(row), count })),
      { rows: Int32Array.of(0, 1, 2, 3), count: 22 },
    ],
    links: [],
  };
  const request: AuditRequest = {
    system,
    hidden: Uint8Array.of(1, 1, 1, 1, 0),
    primary: Uint8Array.of(1, 0, 0, 1, 0),
    policy: { minimumFrequency: 4, minimumWidth: 2, zeros: "protect", attackers: ["public"] },
  };
  const pool = new WitnessPool(request);
  const both = pool.offer(Int32Array.of(4, 8, 7, 3));
  const asked: number[] = [];
  const isUsable = releaseUnneeded(request, pool, (cell) => {
    asked.push(cell);
    // The first time nothing is found.
    if (asked.length === 2) pool.offer(Int32Array.of(4, 9, 8, 1));
  });
  expect(asked).toEqual([0, 0]);
  expect(pool.hidden).toEqual(Uint8Array.of(1, 0, 0, 1, 0));
  expect(isUsable(both)).toBe(false);
});
