import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "../../../src/statistics/audit/audit.js";
import type { AuditReport } from "../../../src/statistics/audit/auditReport.js";
import type { AuditRequest } from "../../../src/statistics/audit/auditRequest.js";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { stoppingSolver } from "../solver/stoppingSolver.js";
import { randomOf } from "../../support/randomOf.js";
import { marked } from "./smallCases.js";
import { everyTable, tinySystem } from "./tinySystem.js";

const runs = 20 * Number(process.env["OPSC_RUNS"] ?? 1);
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const policy: AuditRequest["policy"] = {
  minimumFrequency: 4,
  minimumWidth: 2,
  zeros: "protect",
  attackers: ["public"],
};
const insiders: AuditRequest["policy"] = { ...policy, attackers: ["public", "insider"] };
const sumIn = (system: CountSystem, table: ArrayLike<number>, cell: number): number =>
  [...system.cells[cell]!.rows].reduce((sum, row) => sum + table[row]!, 0);

/**
 * Sensitive cells that are less wide than demanded over all tables, or over those in which somebody stays in a row; none is known where
 * there are too many tables.
 */
function narrow({ system, hidden, primary, policy: asked }: AuditRequest): number[] {
  const all = everyTable(system, hidden, () => true);
  if (all === undefined) return [];
  const spread = (tables: readonly (readonly number[])[], cell: number): number => {
    const counts = tables.map((table) => sumIn(system, table, cell));
    return Math.max(...counts) - Math.min(...counts);
  };
  const rows = asked.attackers.includes("insider")
    ? [...system.rowCounts.keys()].filter((row) => system.rowCounts[row]! > 0)
    : [];
  return marked(primary).filter(
    (cell) =>
      spread(all, cell) < asked.minimumWidth ||
      rows.some(
        (row) =>
          spread(
            all.filter((table) => table[row]! > 0),
            cell,
          ) < asked.minimumWidth,
      ),
  );
}

/** Every pair is of tables that fit, far enough apart; an insider finds one in which there is somebody where he is. */
function expectProofs({ system, hidden, primary, policy: asked }: AuditRequest, report: AuditReport): void {
  const open = new Set(report.failing.map(({ cell }) => cell));
  for (const table of report.pool) {
    system.cells.forEach(({ count }, cell) => {
      if (hidden[cell] !== 1) expect(sumIn(system, table, cell)).toBe(count);
    });
  }
  for (const cell of marked(primary)) {
    if (open.has(cell)) continue;
    const pairs = report.pairs.get(cell)!;
    for (const { low, high } of pairs) {
      const width = sumIn(system, report.pool[high]!, cell) - sumIn(system, report.pool[low]!, cell);
      expect(width).toBeGreaterThanOrEqual(asked.minimumWidth);
    }
    if (!asked.attackers.includes("insider")) continue;
    system.rowCounts.forEach((count, row) => {
      if (count === 0) return;
      const keeps = (at: number): boolean => report.pool[at]![row]! > 0;
      expect(pairs.some(({ low, high }) => keeps(low) && keeps(high))).toBe(true);
    });
  }
}

/** Random tables of two or three axes of which some cells are hidden, never the total. */
function randomRequest(random: () => number, run: number, asked: AuditRequest["policy"]): AuditRequest {
  const axes = [
    [2, 3],
    [3, 3],
    [2, 2, 2],
  ][run % 3]!;
  const counts = Array.from({ length: 9 }, () => Math.floor(random() * 4));
  const system = tinySystem(axes, counts);
  const hidden = Uint8Array.from(system.cells, ({ rows }) =>
    rows.length < system.rowCounts.length && random() < (rows.length === 1 ? 0.9 : 0.3) ? 1 : 0,
  );
  const primary = hidden.map((flag, cell) => (flag === 1 && system.cells[cell]!.rows.length === 1 ? 1 : 0));
  return { system, hidden, primary, policy: asked };
}

describe("audit, against every table that there is", () => {
  it.each([
    ["the public", policy],
    ["everybody who knows one record", insiders],
  ])("passes no cell that %s can tell, and few others are left", (_, asked) => {
    const random = randomOf(asked.attackers.length);
    const seen = { narrow: 0, proved: 0, missed: 0 };
    for (let run = 0; run < runs; run += 1) {
      const request = randomRequest(random, run, asked);
      const report = audit(request, solver);
      const known = narrow(request);
      const failing = report.failing.map(({ cell }) => cell);
      expect(failing).toEqual(expect.arrayContaining(known));
      expectProofs(request, report);
      seen.narrow += known.length;
      seen.proved += marked(request.primary).length - failing.length;
      seen.missed += known.length === 0 ? 0 : failing.length - known.length;
    }
    expect(seen.narrow).toBeGreaterThan(20);
    expect(seen.proved).toBeGreaterThan(20);
    expect(seen.missed).toBeLessThan(seen.proved / 20);
  });

  it.each([
    ["the public", policy],
    ["everybody who knows one record", insiders],
  ])("passes no cell that %s can tell where the solver gives up", (_, asked) => {
    const random = randomOf(8);
    let failing = 0;
    for (let run = 0; run < runs; run += 1) {
      const request = randomRequest(random, run, asked);
      const share = [0.3, 0.7, 1][run % 3]!;
      const report = audit(
        request,
        stoppingSolver(solver, () => random() < share),
      );
      const cells = report.failing.map(({ cell }) => cell);
      expect(cells).toEqual(expect.arrayContaining(narrow(request)));
      expectProofs(request, report);
      failing += cells.length;
    }
    expect(failing).toBeGreaterThan(20);
  });

  it("says of whom each of the rest would be told", () => {
    // In one more row of two, three in all: 25 sums of the first row and another, each with one of each.
    const size = 26;
    const single = Array.from({ length: size }, (_, row) => ({ rows: Int32Array.of(row), count: 1 }));
    const pairs = Array.from({ length: size - 1 }, (_, row) => ({
      rows: Int32Array.of(0, row + 1),
      count: 2,
    }));
    const system: CountSystem = {
      rowCounts: new Int32Array(size).fill(1),
      cells: [...single, ...pairs],
      links: [],
    };
    const hidden = Uint8Array.from(system.cells, ({ rows }) => (rows.length === 1 ? 1 : 0));
    const primary = hidden.map((_, cell) => (cell === 0 ? 1 : 0));
    // The first row is 0, 1 or 2, the others 2, 1 or 0: only from 0 to 2 is it far enough, and in no other row somebody stays then.
    const { failing, pairs: proofs } = audit({ system, hidden, primary, policy: insiders }, solver);
    expect(failing).toEqual([{ cell: 0, rows: [...system.rowCounts.keys()] }]);
    expect(proofs.get(0)).toHaveLength(1);
    expect(audit({ system, hidden, primary, policy }, solver).failing).toEqual([]);
  });

  it.each([policy, insiders])("does not take for possible what only fractions are", (asked) => {
    // Of each five rows: x + z = 1 and x = a + b = b + c = a + c, so that x is even: 0 for whole numbers, up to 1 for others.
    const sums = [
      [0, 4],
      [1, 2, 4],
      [2, 3, 4],
      [1, 3, 4],
    ];
    const parts = 15;
    const cells = Array.from({ length: parts }, (_, part) =>
      [[0], ...sums].map((rows) => ({
        rows: Int32Array.from(rows, (row) => 5 * part + row),
        count: rows.length === 1 ? 0 : 1,
      })),
    ).flat();
    const system: CountSystem = {
      rowCounts: Int32Array.from({ length: 5 * parts }, (_, row) => (row % 5 === 4 ? 1 : 0)),
      cells,
      links: [],
    };
    const hidden = Uint8Array.from(cells, ({ rows }) => (rows.length === 1 ? 1 : 0));
    const request = { system, hidden, primary: hidden, policy: { ...asked, minimumWidth: 1 } };
    const { failing, pool } = audit(request, solver);
    expect(failing.map(({ cell }) => cell)).toEqual(marked(hidden));
    expect(pool).toHaveLength(1);
  });

  it("goes on looking around a cell whose ends are fractions, and empties rows where it must", () => {
    // x and the last two rows are 5, and x = a + b = b + c = a + c: x is 0, 2 or 4, and up to 5 for fractions. From 2 to 4 one of the last two is emptied.
    const sums = [
      [0, 4, 5],
      [1, 2, 4, 5],
      [2, 3, 4, 5],
      [1, 3, 4, 5],
    ];
    const system: CountSystem = {
      rowCounts: Int32Array.of(2, 1, 1, 1, 1, 2),
      cells: [
        { rows: Int32Array.of(0), count: 2 },
        ...sums.map((rows) => ({ rows: Int32Array.from(rows), count: 5 })),
      ],
      links: [],
    };
    const hidden = Uint8Array.of(1, 0, 0, 0, 0);
    const request = { system, hidden, primary: hidden, policy: insiders };
    expect(narrow(request)).toEqual([]);
    const report = audit(request, solver);
    expect(report.failing).toEqual([]);
    expectProofs(request, report);
  });
});
