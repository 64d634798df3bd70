import { casebook, turkmenistanPositiveAspects } from "opsc/casebook";
import { describe, expect, it } from "vitest";
import { positiveAspectsOf } from "../../src/casebook/positiveAspectsOf.js";

describe("what the Committee welcomed", () => {
  it("goes with the observations, in whatever file they came", () => {
    const copy = structuredClone(casebook.turkmenistan);
    expect(positiveAspectsOf(copy)).toEqual(turkmenistanPositiveAspects);
    expect(copy.symbol).toBe("CRC/C/OPSC/TKM/CO/1");
  });

  it("is nothing for observations that the casebook does not hold", () => {
    expect(positiveAspectsOf({ ...casebook.turkmenistan, symbol: "CRC/C/TKM/CO/2-4" })).toEqual([]);
  });
});
