import { expect, it } from "vitest";
import { findTable } from "../../../src/statistics/published/findTable.js";
import { SumSystem } from "../../../src/statistics/published/sumSystem.js";

it("adds up numbers that were all given, and goes back to where it began", () => {
  const numbers = Int32Array.of(0, 1, 2);
  const given = (total: number): SumSystem =>
    new SumSystem(Float64Array.of(total, 2, 3), Float64Array.of(total, 2, 3), [numbers]);
  expect(findTable(given(5), numbers, [0], { left: 100 })).toBe("found");
  expect(findTable(given(6), numbers, [0], { left: 100 })).toBe("none");
  expect(given(5).fits([0])).toBe(true);
  expect(given(6).fits([0])).toBe(false);
});
