import { expect, it } from "vitest";
import { hidingCosts } from "../../../src/statistics/audit/hidingCosts.js";
import { limitingCells } from "../../../src/statistics/audit/limitingCells.js";
import { repairOf } from "../../../src/statistics/audit/repair.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { marked, smallCases } from "./smallCases.js";

it("hides what its table changes, and nothing where a table moves the cell without that", async () => {
  const solver = await highsSolver();
  const seen = { hidden: 0, nothing: 0, none: 0 };
  for (const { request, all, changes, sumIn } of smallCases(17, 30)) {
    const { system, primary, hidden } = request;
    const [limiting, costs] = [limitingCells(system), hidingCosts(system)];
    for (const cell of marked(primary)) {
      const pool = new WitnessPool(request);
      const asked = { request, pool, limiting, costs, cell, kept: [], up: 2, down: 2 };
      const [least, most] = changes(all, cell);
      const isThere = most >= 2 || least <= -2;
      const within = repairOf({ ...asked, mayHide: false, isThorough: false }, solver);
      expect(within !== undefined).toBe(isThere);
      const repair = repairOf({ ...asked, mayHide: true, isThorough: true }, solver)!;
      for (const { table, cells } of [repair, ...(within === undefined ? [] : [within])]) {
        expect(Math.abs(sumIn(table, cell) - system.cells[cell]!.count)).toBeGreaterThanOrEqual(2);
        expect(table.every((count) => count >= 0)).toBe(true);
        const changed = [...system.cells.keys()].filter(
          (other) => hidden[other] !== 1 && sumIn(table, other) !== system.cells[other]!.count,
        );
        expect(cells).toEqual(changed);
        expect(cells.length === 0).toBe(isThere);
      }
      seen.hidden += repair.cells.length > 0 ? 1 : 0;
      seen.nothing += repair.cells.length === 0 ? 1 : 0;
      seen.none += within === undefined ? 1 : 0;
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});
