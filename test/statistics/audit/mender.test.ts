import { beforeAll, describe, expect, it } from "vitest";
import type { AuditRequest } from "../../../src/statistics/audit/auditRequest.js";
import { Mender } from "../../../src/statistics/audit/mender.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { randomOf } from "../../support/randomOf.js";
import { marked, smallCases } from "./smallCases.js";
import { everyTable } from "./tinySystem.js";

const cases = 15 * Number(process.env["OPSC_RUNS"] ?? 1);
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

it("hides until every table that fits what is left leaves a cell wide, for each who knows of one record", () => {
  let hiddenMore = 0;
  for (const { request, sumIn } of smallCases(19, cases)) {
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
  for (const { request, all, changes } of smallCases(23, cases)) {
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

describe("where earlier releases leave little open", () => {
  it.each(["public", "insider"] as const)("mends exactly what can be mended, against: %s", (attacker) => {
    const random = randomOf(attacker.length);
    const seen = { mended: 0, open: 0 };
    for (const { request, sumIn } of smallCases(29, cases)) {
      const { system } = request;
      const size = system.rowCounts.length;
      // Everybody knows how many there are, and some sums more.
      const earlier = system.cells.filter(({ rows }) => rows.length === size || random() < 0.35);
      const own: AuditRequest = {
        ...request,
        earlier,
        policy: { ...request.policy, attackers: [attacker, "earlier-releases"] },
      };
      const all = everyTable({ ...system, cells: earlier }, new Uint8Array(earlier.length), () => true)!;
      const spread = (tables: readonly (readonly number[])[], cell: number): number => {
        const counts = tables.map((table) => sumIn(table, cell));
        return Math.max(...counts) - Math.min(...counts);
      };
      const known = attacker === "insider" ? [...system.rowCounts.keys()] : [];
      for (const cell of marked(request.primary)) {
        const canBe =
          spread(all, cell) >= 2 &&
          known.every(
            (row) =>
              system.rowCounts[row] === 0 ||
              spread(
                all.filter((table) => table[row]! > 0),
                cell,
              ) >= 2,
          );
        const pool = new WitnessPool(own);
        const isMended = new Mender(own, solver, pool).mend({ cell, rows: [] });
        expect(isMended).toBe(canBe);
        for (const { table } of pool.witnesses) {
          for (const { rows, count } of earlier) {
            expect(rows.reduce((sum, row) => sum + table[row]!, 0)).toBe(count);
          }
        }
        seen[isMended ? "mended" : "open"] += 1;
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });
});

/** Pairs of rows of two: in each a sensitive cell, and the sum of both printed. */
function pairsOf(number: number): AuditRequest {
  const cells = Array.from({ length: number }, (_, pair) => [
    { rows: Int32Array.of(2 * pair), count: 2 },
    { rows: Int32Array.of(2 * pair + 1), count: 9 },
    { rows: Int32Array.of(2 * pair, 2 * pair + 1), count: 11 },
  ]).flat();
  const rowCounts = Int32Array.from({ length: 2 * number }, (_, row) => (row % 2 === 0 ? 2 : 9));
  const hidden = Uint8Array.from(cells, ({ count }) => (count === 2 ? 1 : 0));
  const policy: AuditRequest["policy"] = {
    minimumFrequency: 4,
    minimumWidth: 2,
    zeros: "protect",
    attackers: ["insider"],
  };
  return { system: { rowCounts, cells, links: [] }, hidden, primary: hidden, policy };
}

it("hides one cell for each of very many, whether it still compares repairs or not", () => {
  const request = pairsOf(50);
  const pool = new WitnessPool(request);
  const mender = new Mender(request, solver, pool);
  for (const cell of marked(request.primary)) expect(mender.mend({ cell, rows: [] })).toBe(true);
  // Beside each of them either the other row or the sum.
  expect(marked(pool.hidden)).toHaveLength(100);
  request.system.cells.forEach(({ count }, cell) => {
    if (count === 2) expect(pool.hidden[cell + 1]! + pool.hidden[cell + 2]!).toBe(1);
  });
});

it("looks so often for other tables and no more", () => {
  const request = pairsOf(1);
  let opened = 0;
  const counting: LpSolver = {
    name: "counting",
    open: (problem) => {
      opened += 1;
      return solver.open(problem);
    },
  };
  const mender = new Mender(request, counting, new WitnessPool(request));
  for (let look = 0; look < 150; look += 1) mender.reprove(0, () => true);
  const before = opened;
  expect(before).toBeGreaterThanOrEqual(150);
  mender.reprove(0, () => true);
  expect(opened).toBe(before);
});
