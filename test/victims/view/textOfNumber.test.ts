import { describe, expect, it } from "vitest";
import { textOfNumber } from "../../../src/victims/view/textOfNumber.js";

describe("textOfNumber", () => {
  it("gives every number its text, the first time and again, however many there are", () => {
    let decoded = 0;
    const textOf = textOfNumber({
      encode: Number,
      absent: 7,
      decode: (number) => {
        decoded += 1;
        return `text ${number}`;
      },
    });
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    for (let round = 1; round <= 2; round += 1) {
      for (const number of numbers) {
        expect(textOf(number) === (number === 7 ? undefined : `text ${number}`)).toBe(true);
      }
    }
    // Some are remembered, and not without end.
    expect(decoded).toBeGreaterThan(20_000);
    expect(decoded).toBeLessThan(40_000 - 2);
  });
});
