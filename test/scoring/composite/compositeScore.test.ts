import { describe, expect, it } from "vitest";
import { compositeScore } from "opsc/scoring";

const indicator = { goalposts: { lower: 0, upper: 10 }, weight: 1 };

describe("a composite score", () => {
  it("is of one value for each indicator: what is missing is said as missing", () => {
    expect(() => compositeScore([indicator, indicator], [5], 1)).toThrow(
      /Expected one value for each indicator/,
    );
    expect(compositeScore([indicator, indicator], [5, undefined], 1).missing).toEqual([1]);
  });
});
