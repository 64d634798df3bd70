import { describe, expect, it } from "vitest";
import { budgetAllocation, equalWeights, givenWeights } from "opsc/scoring";
import { valueOf } from "./tables.js";

describe("weights", () => {
  it("are shares of 1 where they are equal", () => {
    expect(equalWeights(8)).toEqual(Array.from({ length: 8 }, () => 0.125));
    expect(() => equalWeights(0)).toThrow(RangeError);
    expect(() => equalWeights(1.5)).toThrow(RangeError);
  });

  it("are taken as given if they sum to 1, and divided by their sum if rounding is allowed for", () => {
    expect(valueOf(givenWeights([0.25, 0.75]))).toEqual([0.25, 0.75]);
    const rounded = Array.from({ length: 8 }, () => 0.13);
    expect(givenWeights(rounded)).toMatchObject({ ok: false, issues: [{ code: "weights-do-not-sum" }] });
    expect(givenWeights(rounded)).toMatchObject({
      issues: [{ message: expect.stringContaining("1.04") as string }],
    });
    valueOf(givenWeights(rounded, 0.05)).forEach((weight) => {
      expect(weight).toBeCloseTo(0.125, 14);
    });
    for (const wrong of [[], [1.5, -0.5], [NaN, 1], [Infinity]]) {
      expect(givenWeights(wrong)).toMatchObject({ ok: false, issues: [{ code: "weight-negative" }] });
    }
    expect(givenWeights([0, 0], 2)).toMatchObject({ ok: false });
  });

  it("are the mean of what experts allot", () => {
    const weights = valueOf(
      budgetAllocation([
        [50, 30, 20],
        [10, 60, 30],
      ]),
    );
    [0.3, 0.45, 0.25].forEach((weight, place) => {
      expect(weights[place]).toBeCloseTo(weight, 14);
    });
    expect(
      budgetAllocation([
        [50, 50],
        [50, 40],
      ]),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "budget-not-spent", path: [1] }],
    });
    expect(budgetAllocation([[50, 50], [100]])).toMatchObject({ ok: false, issues: [{ path: [1] }] });
    expect(budgetAllocation([[150, -50]])).toMatchObject({ ok: false, issues: [{ path: [0] }] });
    expect(budgetAllocation([])).toMatchObject({ ok: false, issues: [{ code: "budget-empty" }] });
  });
});
