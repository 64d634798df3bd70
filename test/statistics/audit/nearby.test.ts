import { beforeAll, expect, it } from "vitest";
import { turnedRound } from "../../../src/statistics/audit/incidence.js";
import { knownSums } from "../../../src/statistics/audit/knownSum.js";
import { nearbyTables } from "../../../src/statistics/audit/nearby.js";
import { polytopeOf, variablesOf } from "../../../src/statistics/audit/polytope.js";
import { wholeTable } from "../../../src/statistics/audit/wholeTable.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { marked, smallCases } from "./smallCases.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

for (const lastOfRow of ["free", "spared", "stays"] as const) {
  it(`moves a cell as far as any table does, the last one of a row: ${lastOfRow}`, () => {
    let moved = 0;
    for (const { request, all, changes, sumIn } of smallCases(11, 25)) {
      const { system, hidden } = request;
      const polytope = polytopeOf(system, knownSums(request), new Int32Array(system.cells.length), 100);
      const { variables, starts, indices } = polytope.problem;
      const equationsOf = turnedRound({ size: variables, starts, members: indices });
      const allowed = all.filter(
        (table) =>
          lastOfRow !== "stays" || table.every((count, row) => count > 0 || system.rowCounts[row] === 0),
      );
      for (const cell of marked(hidden)) {
        const own = variablesOf(polytope, system.cells[cell]!.rows);
        if (own.length === 0) continue;
        const changing = Int32Array.from({ length: variables }, (_, variable) => variable);
        const nearby = nearbyTables(solver, {
          polytope,
          equationsOf,
          changing,
          cell: own,
          reach: 50,
          lastOfRow,
        });
        const [least, most] = changes(allowed, cell);
        for (const wanted of [2, -2]) {
          const found = nearby.moved(wanted);
          const table = found === undefined ? system.rowCounts : wholeTable(found, polytope)!;
          expect(allowed.map((one) => one.join())).toContain(table.join());
          const change = sumIn(table, cell) - system.cells[cell]!.count;
          expect(change).toBe(wanted > 0 ? Math.min(2, most) : Math.max(-2, least));
          moved += Math.abs(change);
        }
        nearby.close();
      }
    }
    expect(moved).toBeGreaterThan(30);
  });
}
