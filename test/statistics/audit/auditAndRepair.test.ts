import { beforeAll, describe, expect, it } from "vitest";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { auditAndRepair } from "../../../src/statistics/audit/auditAndRepair.js";
import type { AuditPolicy } from "../../../src/statistics/audit/auditRequest.js";
import { stoppingSolver } from "../solver/stoppingSolver.js";
import { everyTable, tinySystem } from "./tinySystem.js";
import { randomOf } from "../../support/randomOf.js";

const runs = 13 * Number(process.env["OPSC_RUNS"] ?? 1);
const shapes = [
  [2, 2],
  [2, 3],
  [3, 3],
  [2, 2, 2],
  [3, 4],
];
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe("auditAndRepair, against every table that there is", () => {
  for (const zeros of ["protect", "publish"] as const) {
    it(`leaves no sensitive cell narrower than demanded, zeros: ${zeros}`, () => {
      const random = randomOf(zeros.length);
      let enumerated = 0;
      let hiddenMore = 0;
      for (let run = 0; run < runs; run += 1) {
        const axes = shapes[run % shapes.length]!;
        const counts = Array.from({ length: 12 }, () => Math.floor(random() * random() * 9));
        const system = tinySystem(axes, counts);
        const policy: AuditPolicy = {
          minimumFrequency: 3 + Math.floor(random() * 3),
          minimumWidth: 1 + Math.floor(random() * 4),
          zeros,
          attackers: random() < 0.5 ? ["public", "rule-aware"] : ["public", "rule-aware", "insider"],
        };
        const primary = Uint8Array.from(system.cells, ({ count }) =>
          count < policy.minimumFrequency && (count > 0 || zeros === "protect") ? 1 : 0,
        );
        const { hidden, report, unprotectable } = auditAndRepair(
          { system, hidden: primary, primary, policy },
          solver,
        );
        expect(unprotectable).toEqual([]);
        hiddenMore +=
          hidden.reduce((sum, own) => sum + own, 0) > primary.reduce((sum, own) => sum + own, 0) ? 1 : 0;
        const all = everyTable(system, hidden, () => true);
        if (all === undefined) continue;
        enumerated += 1;
        const sumsOf = (table: readonly number[], cell: number): number =>
          [...system.cells[cell]!.rows].reduce((sum, row) => sum + table[row]!, 0);
        const ruled = all.filter((table) =>
          system.cells.every((_, cell) => {
            if (hidden[cell] !== 1) return true;
            const count = sumsOf(table, cell);
            return zeros === "protect" || count > 0;
          }),
        );
        system.cells.forEach((_, cell) => {
          if (hidden[cell] !== 1) return;
          const width = primary[cell] === 1 ? policy.minimumWidth : 1;
          expect(spread(ruled.map((table) => sumsOf(table, cell)))).toBeGreaterThanOrEqual(width);
          if (primary[cell] !== 1 || !policy.attackers.includes("insider")) return;
          system.rowCounts.forEach((count, row) => {
            if (count === 0) return;
            const known = ruled.filter((table) => table[row]! > 0);
            expect(spread(known.map((table) => sumsOf(table, cell)))).toBeGreaterThanOrEqual(width);
          });
        });
        expect(report.failing).toEqual([]);
      }
      expect(enumerated).toBeGreaterThan(runs / 4);
      expect(hiddenMore).toBeGreaterThan(0);
    });
  }

  it("calls nothing protected that is not where the solver gives up", () => {
    const random = randomOf(12);
    let unprotectable = 0;
    for (let run = 0; run < 20; run += 1) {
      const system = tinySystem(
        shapes[run % 3]!,
        Array.from({ length: 9 }, () => Math.floor(random() * 6)),
      );
      const policy: AuditPolicy = {
        minimumFrequency: 3,
        minimumWidth: 2,
        zeros: "protect",
        attackers: run % 2 === 0 ? ["public"] : ["public", "insider"],
      };
      const primary = Uint8Array.from(system.cells, ({ count }) => (count < 3 ? 1 : 0));
      const share = [0.2, 0.6, 1][run % 3]!;
      const proved = auditAndRepair(
        { system, hidden: primary, primary, policy },
        stoppingSolver(solver, () => random() < share),
      );
      const open = new Set(proved.unprotectable);
      unprotectable += open.size;
      expect(proved.report.failing.map(({ cell }) => cell)).toEqual([...open]);
      const sumIn = (table: number, cell: number): number =>
        system.cells[cell]!.rows.reduce((sum, row) => sum + proved.report.pool[table]![row]!, 0);
      system.cells.forEach(({ count }, cell) => {
        if (proved.hidden[cell] !== 1) {
          expect(proved.report.pool.every((_, table) => sumIn(table, cell) === count)).toBe(true);
        }
        if (primary[cell] !== 1 || open.has(cell)) return;
        const widths = proved.report.pairs
          .get(cell)!
          .map(({ low, high }) => sumIn(high, cell) - sumIn(low, cell));
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(2);
      });
    }
    expect(unprotectable).toBeGreaterThan(10);
  });
});
