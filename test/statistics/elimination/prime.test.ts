import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse, prime, remainder } from "../../../src/statistics/elimination/prime.js";

const exact = (value: number): number => Number(BigInt(value) % BigInt(prime));
const quotients = Math.floor(2 ** 53 / prime);

describe("counting modulo the prime", () => {
  it("finds the remainder that whole numbers of any size have, next to multiples too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: quotients - 1 }), fc.nat({ max: prime - 1 }), (times, rest) => {
        for (const value of [times * prime - 1, times * prime, times * prime + rest]) {
          expect(remainder(value)).toBe(exact(value));
        }
      }),
      { numRuns: 2000, examples: [[1, 0] as [number, number], [quotients - 1, prime - 1]] },
    );
    expect([0, 1, prime - 1, 2 ** 53 - 1].map(remainder)).toEqual([0, 1, prime - 1, exact(2 ** 53 - 1)]);
  });

  it("finds what a number is multiplied with to be 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: prime - 1 }), (value) => {
        expect((BigInt(value) * BigInt(inverse(value))) % BigInt(prime)).toBe(1n);
      }),
    );
  });
});
