import { expect, it } from "vitest";
import { IntervalEnds } from "../../../src/statistics/audit/intervalEnds.js";
import { knownSums } from "../../../src/statistics/audit/knownSum.js";
import { polytopeOf } from "../../../src/statistics/audit/polytope.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { marked, smallCases } from "./smallCases.js";

it("says exactly of those cells that they are wide enough that are so over all tables", async () => {
  const solver = await highsSolver();
  const said = new Map<boolean, number>();
  for (const { request, all, changes } of smallCases(13, 30)) {
    const { system, hidden } = request;
    const pool = new WitnessPool(request);
    const polytope = polytopeOf(system, knownSums(request), pool.least, 100);
    const ends = new IntervalEnds(request, solver, pool, polytope);
    for (const cell of marked(hidden)) {
      const [least, most] = changes(all, cell);
      for (const width of [1, 2, 3]) {
        const isApart = ends.areApart(cell, width);
        expect(isApart).toBe(most - least >= width);
        said.set(isApart, (said.get(isApart) ?? 0) + 1);
        // Ends of two-way tables are whole, so that going there finds what there is.
        if (isApart) expect(ends.follow(cell, () => pool.widthOf(cell) >= width)).toBe(true);
      }
    }
    ends.close();
  }
  expect(said.get(true)).toBeGreaterThan(20);
  expect(said.get(false)).toBeGreaterThan(20);
});

it("pulls cells into whole tables that fit, other than the true one wherever a cell can move", async () => {
  const solver = await highsSolver();
  let pulled = 0;
  for (const { request, all, changes } of smallCases(31, 30)) {
    const { system, hidden } = request;
    const pool = new WitnessPool(request);
    const ends = new IntervalEnds(
      request,
      solver,
      pool,
      polytopeOf(system, knownSums(request), pool.least, 100),
    );
    for (const cell of marked(hidden)) {
      ends.pull([cell]);
      const [least, most] = changes(all, cell);
      expect(pool.reachOf(cell)).toEqual({ below: 0 - least, above: most });
      pulled += most - least;
    }
    const fitting = new Set(all.map((table) => table.join()));
    for (const { table } of pool.witnesses) expect(fitting).toContain(table.join());
    ends.close();
  }
  expect(pulled).toBeGreaterThan(30);
});
