import fc from "fast-check";
import { rateOf, sharesOf, type ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { bySex, bySexAndAge, sampleTable, sex } from "./sample.js";

const rate = (upper: string, lower: string): unknown => {
  const answer = rateOf(sampleTable("pair", [sex], [`F ${upper}`, `M ${lower}`]), ["F"], { SEX: "M" });
  return answer.ok ? answer.value : answer.issues;
};

describe("rateOf", () => {
  it("divides published counts and rounds a half up", () => {
    expect(rate("1", "3")).toEqual({ kind: "rate", rate: 33.3, per: 100 });
    expect(rate("1", "8")).toEqual({ kind: "rate", rate: 12.5, per: 100 });
    expect(rate("1", "16")).toEqual({ kind: "rate", rate: 6.3, per: 100 });
    expect(rate("0", "16")).toEqual({ kind: "rate", rate: 0, per: 100 });
    expect(rateOf(bySex, { SEX: "F" }, {}, { per: 100_000, decimals: 0 })).toMatchObject({
      value: { rate: 58_252 },
    });
  });

  it("hides what is computed from something hidden, and has no rate over nothing", () => {
    for (const other of ["0", "5", "c", "x", "z"]) {
      expect(rate("c", other)).toEqual({ kind: "suppressed" });
      expect(rate(other, "c")).toEqual({ kind: "suppressed" });
    }
    for (const lower of ["0", "x", "z"]) expect(rate("5", lower)).toEqual({ kind: "not-applicable" });
    expect(rate("x", "5")).toEqual({ kind: "not-collected" });
    expect(rate("z", "5")).toEqual({ kind: "not-applicable" });
  });

  it("is within half a unit of the last decimal of the true rate", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 6 }),
        (upper, lower, decimals) => {
          const answer = rateOf(sampleTable("pair", [sex], [`F ${upper}`, `M ${lower}`]), ["F"], ["M"], {
            decimals,
          });
          const value = answer.ok && answer.value.kind === "rate" ? answer.value.rate : NaN;
          expect(Math.abs(value - (100 * upper) / lower)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-7);
        },
      ),
    );
  });

  it("says which coordinates are not there, with what may have been meant", () => {
    const answer = rateOf(bySexAndAge, { SEX: "f" }, { AG: "_T" });
    expect(answer.issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["coordinates-unknown", "F"],
      ["coordinates-unknown", "AGE"],
    ]);
    expect(rateOf(bySexAndAge, ["F"], {}).ok).toBe(false);
    expect(() => rateOf({ ...bySex } as unknown as ProtectedTable, {}, {})).toThrow(TypeError);
    expect(() => rateOf(bySex, {}, {}, { decimals: 7 })).toThrow(TypeError);
  });
});

describe("sharesOf", () => {
  it("gives every cell as a part of the total over one dimension", () => {
    const shares = sharesOf(bySexAndAge, "AGE");
    const said = Object.fromEntries(
      (shares.ok ? shares.value : []).map(({ coordinates, value }) => [coordinates.join(" "), value]),
    );
    expect(said["_T Y0T14"]).toEqual({ kind: "rate", rate: 30.1, per: 100 });
    expect(said["F Y0T14"]).toEqual({ kind: "suppressed" });
    expect(said["M _U"]).toEqual({ kind: "not-collected" });
    expect(said["F _T"]).toEqual({ kind: "rate", rate: 100, per: 100 });
  });

  it("wants a dimension whose total is printed", () => {
    expect(sharesOf(bySex, "AGE").issues[0]).toMatchObject({
      code: "total-not-printed",
      path: ["sex", "AGE"],
    });
    expect(sharesOf(sampleTable("leaves", [sex], ["F 3"]), "SEX").ok).toBe(false);
  });
});
