import { describe, expect, it } from "vitest";
import { randomWeights } from "../../../src/scoring/sensitivity/randomWeights.js";

const own = [1, 4, 0];
const tolerance = 0.5;
const inputs = Array.from({ length: 4000 }, (_, place) => place / 4000);
const drawn = () => randomWeights(Float64Array.from(own), tolerance);
const factors = (place: number): number[] => {
  const weightsFor = drawn();
  return inputs.map((input) => weightsFor(input)[place]! / own[place]!);
};

describe("random weights", () => {
  it.each([0, 1])("are spread evenly over the tolerance around the weight at place %i", (place) => {
    const found = factors(place);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(1 - tolerance);
    expect(Math.max(...found)).toBeLessThan(1 + tolerance);
    // Of 4000 even draws each tenth of the width holds 400, with a standard deviation of 19; six of them are never missed by.
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const from = 1 - tolerance + (tenth * 2 * tolerance) / 10;
      const count = found.filter((factor) => factor >= from && factor < from + tolerance / 5).length;
      expect(Math.abs(count - 400)).toBeLessThan(6 * 19);
    }
  });

  it("are drawn for each place apart, and leave a weight of nothing at nothing", () => {
    const [left, right] = [factors(0), factors(1)];
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    // The product of independent factors has the product of their means, 1, up to six standard errors of 0.0066.
    expect(Math.abs(mean(left.map((factor, place) => factor * right[place]!)) - 1)).toBeLessThan(0.04);
    expect(drawn()(0.25)[2]).toBe(0);
  });

  it("are the same for the same number, whatever was asked in between", () => {
    const weightsFor = drawn();
    const once = [...weightsFor(0.25)];
    expect([...weightsFor(0.75)]).not.toEqual(once);
    expect([...weightsFor(0.25)]).toEqual(once);
    for (const input of [0.1, 0.2, 0.3]) weightsFor(input);
    expect([...weightsFor(0.25)]).toEqual(once);
    expect([...drawn()(0.25)]).toEqual(once);
  });
});
