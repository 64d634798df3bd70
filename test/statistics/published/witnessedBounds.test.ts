import { beforeAll, expect, it } from "vitest";
import type { LpSolver } from "opsc/statistics";
import { components, type Component } from "../../../src/statistics/published/components.js";
import { linearBounds } from "../../../src/statistics/published/linearBounds.js";
import { SumSystem } from "../../../src/statistics/published/sumSystem.js";
import {
  Witnesses,
  witnessBounds,
  type Question,
} from "../../../src/statistics/published/witnessedBounds.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { randomOf } from "../../support/randomOf.js";
import { stoppingSolver } from "../solver/stoppingSolver.js";
import { boundsOf, smallSystem } from "./sumSystems.js";

const runs = 100 * Number(process.env["OPSC_RUNS"] ?? 1);
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

/** Asks about every number of every component; false where one of them says that nothing fits. */
function ask(
  system: SumSystem,
  answer: (component: Component, question: Question, witnesses: Witnesses) => boolean,
): boolean {
  const witnesses = new Witnesses(system.lower.length);
  return (
    system.settle() &&
    components(system).every((component) =>
      answer(component, { targets: [...component.numbers], enough: Infinity }, witnesses),
    )
  );
}
const search =
  (system: SumSystem, left: number) =>
  (component: Component, question: Question, witnesses: Witnesses): boolean =>
    witnessBounds(system, component, question, witnesses, { left }) !== "none";
const solve =
  (system: SumSystem, own: LpSolver) =>
  (component: Component, question: Question, witnesses: Witnesses): boolean =>
    linearBounds(system, component, question, witnesses, own);

it("are those of all whole numbers that fit, by the search and by a solver; or nothing fits", () => {
  const random = randomOf(2);
  const seen = { fits: 0, none: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { system, expected } = smallSystem(random);
    seen[expected === undefined ? "none" : "fits"] += 1;
    const [searched, solved] = [system(), system()];
    expect(ask(searched, search(searched, 1e6))).toBe(expected !== undefined);
    expect(ask(solved, solve(solved, solver))).toBe(expected !== undefined);
    if (expected === undefined) continue;
    expect(boundsOf(searched)).toEqual(expected);
    expect(boundsOf(solved)).toEqual(expected);
  }
  expect(Math.min(seen.fits, seen.none)).toBeGreaterThan(runs / 10);
});

it("are never narrower than the truth where the search or the solver gives up", () => {
  const random = randomOf(3);
  const seen = { wider: 0, exact: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { system, expected } = smallSystem(random);
    if (expected === undefined) continue;
    const [short, relaxed, halting] = [system(), system(), system()];
    expect(ask(short, search(short, Math.floor(random() * 60)))).toBe(true);
    // One that never ends with whole numbers, and one that ends at its own pleasure.
    expect(
      ask(
        relaxed,
        solve(
          relaxed,
          stoppingSolver(solver, (isWhole) => isWhole),
        ),
      ),
    ).toBe(true);
    expect(
      ask(
        halting,
        solve(
          halting,
          stoppingSolver(solver, () => random() < 0.5),
        ),
      ),
    ).toBe(true);
    for (const found of [short, relaxed, halting]) {
      for (const [number, [least, most]] of boundsOf(found).entries()) {
        const [lowest, highest] = expected[number]!;
        expect(least).toBeLessThanOrEqual(lowest);
        expect(most).toBeGreaterThanOrEqual(highest);
        seen[least === lowest && most === highest ? "exact" : "wider"] += 1;
      }
    }
  }
  expect(seen.wider).toBeGreaterThan(runs / 10);
  expect(seen.exact).toBeGreaterThan(runs / 2);
});

it("go on for ever where nothing ends a number", () => {
  // The first is the second and the third together; only the third has an end.
  const endless = (): SumSystem =>
    new SumSystem(Float64Array.of(0, 2, 0), Float64Array.of(Infinity, Infinity, 3), [Int32Array.of(0, 1, 2)]);
  const expected = [
    [2, Infinity],
    [2, Infinity],
    [0, 3],
  ];
  const [searched, solved] = [endless(), endless()];
  expect(ask(searched, search(searched, 1e6))).toBe(true);
  expect(boundsOf(searched)).toEqual(expected);
  expect(ask(solved, solve(solved, solver))).toBe(true);
  expect(boundsOf(solved)).toEqual(expected);
});
