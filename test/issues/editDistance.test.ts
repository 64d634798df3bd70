import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "opsc/issues";

const word = fc.string({ maxLength: 12 });

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
    ["TMK", "TKM", 1],
    ["OPSA", "OPSC", 1],
    ["", "abc", 3],
  ])("from %s to %s is %i", (left, right, expected) => {
    expect(editDistance(left, right)).toBe(expected);
  });

  it("is 0 just for equal texts, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right) === 0).toBe(left === right);
        expect(editDistance(left, right)).toBe(editDistance(right, left));
      }),
    );
  });

  it("with a limit is right up to it and above it beyond", () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, limit) => {
        const whole = editDistance(left, right);
        const limited = editDistance(left, right, limit);
        if (whole <= limit) expect(limited).toBe(whole);
        else expect(limited).toBeGreaterThan(limit);
      }),
      { numRuns: 1000 },
    );
  });
});
