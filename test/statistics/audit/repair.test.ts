import { expect, it } from "vitest";
import type { AuditRequest } from "../../../src/statistics/audit/auditRequest.js";
import { hidingCosts } from "../../../src/statistics/audit/hidingCosts.js";
import { limitingCells } from "../../../src/statistics/audit/limitingCells.js";
import { repairOf } from "../../../src/statistics/audit/repair.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { randomOf } from "../../support/randomOf.js";
import { marked, smallCases } from "./smallCases.js";
import { tinySystem } from "./tinySystem.js";

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

it("finds in large tables, of which it looks at a part, what every cell, link and earlier release agrees with", async () => {
  const solver = await highsSolver();
  const random = randomOf(1);
  const seen = { within: 0, hidden: 0, refused: 0 };
  for (const [axes, share] of [
    [[20, 20], 1],
    [[8, 8, 8], 1],
    [[8, 8, 8], 0.4],
  ] as const) {
    const size = axes.reduce<number>((product, length) => product * length, 1);
    const plain = tinySystem(
      axes,
      Array.from({ length: size }, () => Math.floor(random() * 5)),
    );
    // Everybody knows of two margins of the first axis that each is what it is, and of two sums that they are equal.
    const lines = plain.cells.filter(({ rows }) => rows.length === size / axes[0]);
    const halves = lines.slice(0, 2).map(({ rows }) => rows.filter((row) => plain.rowCounts[row] === 2));
    const [left, right] = halves.map((rows) =>
      rows.slice(0, Math.min(...halves.map(({ length }) => length))),
    );
    const system = { ...plain, links: [{ left: left!, right: right! }] };
    const hidden = Uint8Array.from(system.cells, ({ rows }) => (rows.length < 9 && random() < share ? 1 : 0));
    for (const attackers of [["public"], ["public", "rule-aware", "earlier-releases"]] as const) {
      const request: AuditRequest = {
        system,
        hidden,
        primary: hidden,
        policy: {
          minimumFrequency: 4,
          minimumWidth: 3,
          zeros: attackers.length > 1 ? "publish" : "protect",
          attackers: [...attackers],
        },
        ...(attackers.length > 1 && { earlier: lines.slice(0, 2) }),
      };
      const limiting = limitingCells(system);
      const costs = hidingCosts(system);
      const sensitive = marked(hidden).filter((cell) => system.cells[cell]!.count > 0);
      for (let run = 0; run < 4; run += 1) {
        const cell = sensitive[Math.floor(random() * sensitive.length)]!;
        for (const mayHide of [true, false]) {
          const pool = new WitnessPool(request);
          const asked = { request, pool, limiting, costs, cell, kept: [], up: 3, down: 3, mayHide };
          const repair = repairOf({ ...asked, isThorough: mayHide }, solver);
          if (repair === undefined) {
            seen.refused += 1;
            continue;
          }
          expect(mayHide || repair.cells.length === 0).toBe(true);
          seen[repair.cells.length === 0 ? "within" : "hidden"] += 1;
          for (const other of repair.cells) pool.hide(other);
          // The pool adds up over everything that is known.
          const witness = pool.offer(repair.table);
          expect(witness).toBeGreaterThan(0);
          expect(Math.abs(pool.changeOf(cell, witness))).toBeGreaterThanOrEqual(3);
          for (const known of request.earlier ?? []) {
            expect(known.rows.reduce((sum, row) => sum + repair.table[row]!, 0)).toBe(known.count);
          }
        }
      }
    }
  }
  expect(seen.within).toBeGreaterThan(5);
  expect(seen.hidden).toBeGreaterThan(0);
});
