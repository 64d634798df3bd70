import { expect, it } from "vitest";
import { openRowsOf } from "../../../src/statistics/audit/cover.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import { randomOf } from "../../support/randomOf.js";
import { marked, smallCases } from "./smallCases.js";

it("leaves open exactly the rows in which no two tables that are far enough apart both keep somebody", () => {
  const random = randomOf(41);
  const seen = { open: 0, closed: 0, all: 0 };
  for (const { request, all, sumIn } of smallCases(41, 40)) {
    const { system, hidden } = request;
    const pool = new WitnessPool(request);
    for (const table of all) if (random() < 0.3) pool.offer(Int32Array.from(table));
    const tables = pool.witnesses.map(({ table }) => table);
    for (const cell of marked(hidden)) {
      const far = tables.flatMap((low) =>
        tables
          .filter((high) => sumIn(high, cell) - sumIn(low, cell) >= 2)
          .map((high) => [low, high] as const),
      );
      const expected = [...system.rowCounts.keys()].filter((row) => {
        // Where nobody is, nobody knows of a record; but what everybody can tell is told to all.
        if (system.rowCounts[row] === 0) return far.length === 0;
        return !far.some(([low, high]) => low[row]! > 0 && high[row]! > 0);
      });
      expect(openRowsOf(pool, system, cell, 2)).toEqual(expected);
      seen.open += expected.length;
      seen.closed += system.rowCounts.length - expected.length;
      seen.all += far.length === 0 ? 1 : 0;
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});
