import { expect, it } from "vitest";
import { determinedNumbers } from "../../../src/statistics/published/determinedNumbers.js";
import { randomOf } from "../../support/randomOf.js";

it("finds numbers that are what they were before they were hidden, and says how to add them up", () => {
  const random = randomOf(6);
  const below = (end: number): number => Math.floor(random() * end);
  const seen = { found: 0, twice: 0 };
  for (let run = 0; run < 1500; run += 1) {
    const truth = Array.from({ length: 5 }, () => below(9));
    const sums = Array.from({ length: 3 + below(4) }, () => {
      const rest = [...truth.keys()];
      const parts = Array.from({ length: 2 + below(2) }, () => rest.splice(below(rest.length), 1)[0]!);
      truth.push(parts.reduce((sum, part) => sum + truth[part]!, 0));
      return Int32Array.of(truth.length - 1, ...parts);
    });
    const values = truth.map((value) => (random() < 0.5 ? undefined : value));
    const found = determinedNumbers(sums, values);
    if (found === "contradictory") throw new Error("The numbers are there.");
    for (const [number, { value, from }] of found) {
      expect(values[number]).toBeUndefined();
      expect(value).toBe(truth[number]);
      let sum = 0;
      for (const [other, often] of from) {
        sum += often * values[other]!;
        seen.twice += Math.abs(often) > 1 ? 1 : 0;
      }
      expect(sum).toBe(value);
      seen.found += 1;
    }
  }
  expect(seen.found).toBeGreaterThan(500);
  expect(seen.twice).toBeGreaterThan(20);
});

it("leaves to the search what follows only by halves", () => {
  // 3 = x + y, 4 = x + z and 5 = y + z: twice x is 3 + 4 - 5.
  const sums = [Int32Array.of(0, 3, 4), Int32Array.of(1, 3, 5), Int32Array.of(2, 4, 5)];
  expect(determinedNumbers(sums, [3, 4, 5, undefined, undefined, undefined])).toEqual(new Map());
});

it("says where sums contradict each other that leave nothing open together", () => {
  const sums = [Int32Array.of(0, 2, 3), Int32Array.of(1, 2, 3)];
  expect(determinedNumbers(sums, [7, 8, undefined, undefined])).toBe("contradictory");
  expect(determinedNumbers(sums, [7, 7, undefined, undefined])).toEqual(new Map());
});
