import { expect, it } from "vitest";
import { releaseUnneeded } from "../../../src/statistics/audit/releaseUnneeded.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
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
