import { beforeAll, expect, it } from "vitest";
import { Mender } from "../../../src/statistics/audit/mender.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { marked, smallCases } from "./smallCases.js";
import { everyTable } from "./tinySystem.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

it("hides until every table that fits what is left leaves a cell wide, for each who knows of one record", () => {
  let hiddenMore = 0;
  for (const { request, sumIn } of smallCases(19, 25)) {
    const { system, primary } = request;
    const insiders = { ...request, policy: { ...request.policy, attackers: ["insider" as const] } };
    const pool = new WitnessPool(insiders);
    const mender = new Mender(insiders, solver, pool);
    for (const cell of marked(primary)) {
      expect(mender.mend({ cell, rows: [] })).toBe(true);
      const all = everyTable(system, pool.hidden, () => true);
      if (all === undefined) continue;
      for (const [row, count] of system.rowCounts.entries()) {
        if (count === 0) continue;
        const counts = all.filter((table) => table[row]! > 0).map((table) => sumIn(table, cell));
        expect(Math.max(...counts) - Math.min(...counts)).toBeGreaterThanOrEqual(2);
      }
    }
    hiddenMore += marked(pool.hidden).length > marked(request.hidden).length ? 1 : 0;
  }
  expect(hiddenMore).toBeGreaterThan(5);
});

it("proves again, without hiding more, exactly what some table proves", () => {
  let proved = 0;
  for (const { request, all, changes } of smallCases(23, 25)) {
    for (const cell of marked(request.primary)) {
      const pool = new WitnessPool(request);
      new Mender(request, solver, pool).reprove(cell, () => true);
      expect(pool.hidden).toEqual(request.hidden);
      const [least, most] = changes(all, cell);
      expect(pool.widthOf(cell) >= 2).toBe(most >= 2 || least <= -2);
      proved += pool.widthOf(cell) >= 2 ? 1 : 0;
    }
  }
  expect(proved).toBeGreaterThan(10);
});
