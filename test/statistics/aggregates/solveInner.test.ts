import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveInner } from "../../../src/statistics/aggregates/solveInner.js";

/** Rows, columns and the grand total of a table of 3 x 3. */
const lines = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 1, 2, 3, 4, 5, 6, 7, 8],
];
const sum = (values: readonly number[], cells: readonly number[]): number =>
  cells.reduce((all, cell) => all + values[cell]!, 0);

describe("solveInner", () => {
  it("finds values that every reported sum agrees with, and calls determined only what no other table contradicts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2 }), { minLength: 9, maxLength: 9 }),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (truth, hidden, reported) => {
          const sums = lines
            .filter((_, line) => reported[line])
            .map((cells) => ({ cells: Int32Array.from(cells), count: sum(truth, cells) }));
          const known = Int32Array.from(truth, (value, cell) => (hidden[cell] ? -1 : value));
          const order = [...truth.keys()].filter((cell) => hidden[cell]);
          const solved = solveInner(known, sums, order);
          expect(solved.contradictory).toEqual([]);
          for (const [cell, value] of truth.entries()) {
            if (solved.determined[cell] === 1) expect(solved.values[cell]).toBe(value);
          }
          if (solved.complete) {
            for (const { cells, count } of sums) expect(sum([...solved.values], [...cells])).toBe(count);
          }
          // With every cell of a table of two margins open, values are always found.
          if (hidden.every(Boolean)) expect(solved.complete).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("blames the sum that its known parts contradict", () => {
    const known = Int32Array.from([3, 4, -1]);
    expect(solveInner(known, [{ cells: Int32Array.from([0, 1]), count: 8 }], [2]).contradictory).toEqual([0]);
    expect(solveInner(known, [{ cells: Int32Array.from([0, 1, 2]), count: 6 }], [2]).contradictory).toEqual([
      0,
    ]);
    expect(solveInner(known, [{ cells: Int32Array.from([0, 1, 2]), count: 9 }], [2]).values[2]).toBe(2);
  });
});
