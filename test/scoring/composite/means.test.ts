import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticMean, geometricMean, harmonicMean, powerMean } from "opsc/scoring";
import { describeWithShared } from "../../support/shared.js";
import { numbers, rowsOf } from "./tables.js";

const runs = { numRuns: 200 * Number(process.env["OPSC_RUNS"] ?? 1) };
const value = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.integer({ min: 1, max: 1000 });
const pairs = fc.array(fc.tuple(value, weight), { minLength: 1, maxLength: 8 });
const exponents = [-Infinity, -100, -2, -1, -1e-9, 0, 1e-9, 0.5, 1, 2, 100, Infinity];
const split = (list: readonly (readonly [number, number])[]): [number[], number[]] => [
  list.map(([own]) => own),
  list.map(([, own]) => own),
];

describeWithShared("section 6.11 of the handbook", "composite/oecd_s6_11_geometric_example.csv", (text) => {
  it("comes out: arithmetic 6 and 6, geometric 2.14 and 6, and so on", () => {
    const rows = rowsOf(text);
    expect(rows.length).toBe(4);
    for (const row of rows) {
      const values = ["x1", "x2", "x3", "x4"].map((name) => Number(row[name]));
      expect(arithmeticMean(values)).toBe(Number(row["arithmetic"]));
      expect(geometricMean(values)).toBeCloseTo(Number(row["geometric"]), 4);
    }
    expect(numbers(rows, "geometric")[0]).toBeCloseTo(2.14, 2);
  });
});

describe("the Implementation Recommendation Index of UPR Info", () => {
  it("is 0.75 where the State says fully (1) and an organisation partially (0.5)", () => {
    expect(arithmeticMean([1, 0.5])).toBe(0.75);
  });

  it("hides that they contradict one another; the hull of the two does not", () => {
    const hull = [-Infinity, Infinity].map((exponent) => powerMean([1, 0.5], [1, 1], exponent));
    expect(hull).toEqual([0.5, 1]);
    // Two that agree on 0.75 have the same index and another hull.
    expect(arithmeticMean([0.75, 0.75])).toBe(0.75);
    expect([-Infinity, Infinity].map((exponent) => powerMean([0.75, 0.75], [1, 1], exponent))).toEqual([
      0.75, 0.75,
    ]);
  });
});

describe("the power mean", () => {
  it("is the formula, where the formula can be computed", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(-3, -1, -0.5, 0.25, 0.5, 2, 3), (list, exponent) => {
        const positive = list.map(([own, ownWeight]) => [0.01 + own, ownWeight] as const);
        const [values, weights] = split(positive);
        const total = weights.reduce((sum, own) => sum + own, 0);
        const formula = positive.reduce(
          (sum, [own, ownWeight]) => sum + (ownWeight / total) * own ** exponent,
          0,
        );
        expect(powerMean(values, weights, exponent)).toBeCloseTo(formula ** (1 / exponent), 10);
      }),
      runs,
    );
  });

  it("is the harmonic mean of 1, 2 and 4 by hand", () => {
    expect(harmonicMean([1, 2, 4])).toBeCloseTo(3 / (1 + 1 / 2 + 1 / 4), 14);
  });

  it("never falls with its exponent, and lies between the least and the largest value", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [values, weights] = split(list);
        const means = exponents.map((exponent) => powerMean(values, weights, exponent));
        expect(means[0]).toBe(Math.min(...values));
        expect(means.at(-1)).toBe(Math.max(...values));
        means.slice(1).forEach((mean, place) => {
          expect(mean).toBeGreaterThanOrEqual(means[place]! - 1e-9);
        });
      }),
      runs,
    );
  });

  it("stays between values that are as far apart as numbers can be", () => {
    const [values, weights] = [
      [5e-324, 1.000000902921698e-9],
      [1, 51],
    ];
    const geometric = Math.exp((Math.log(5e-324) + 51 * Math.log(1.000000902921698e-9)) / 52);
    for (const exponent of [-1e-9, 0, 1e-9]) {
      expect(powerMean(values, weights, exponent) / geometric).toBeCloseTo(1, 4);
    }
  });

  it("never falls when a value rises", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...exponents), fc.nat(7), value, (list, exponent, place, rise) => {
        const [values, weights] = split(list);
        const raised = values.map((own, index) => (index === place ? Math.min(1, own + rise) : own));
        const before = powerMean(values, weights, exponent);
        expect(powerMean(raised, weights, exponent)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      runs,
    );
  });

  it("is the common value where all agree, at any scale of the weights, and leaves weight 0 out", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...exponents), value, (list, exponent, own) => {
        const [values, weights] = split(list);
        expect(
          powerMean(
            values.map(() => own),
            weights,
            exponent,
          ),
        ).toBe(own);
        const mean = powerMean(values, weights, exponent);
        const scaled = weights.map((each) => each / 1000);
        expect(powerMean(values, scaled, exponent)).toBeCloseTo(mean, 12);
        expect(powerMean([...values, own], [...weights, 0], exponent)).toBe(mean);
      }),
      runs,
    );
  });

  it("is the same for one part and for clones of it that share its weight", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...exponents), (list, exponent) => {
        const [values, weights] = split(list);
        const cloned = values.flatMap((own) => [own, own]);
        const shared = weights.flatMap((own) => [own / 4, (own * 3) / 4]);
        expect(powerMean(cloned, shared, exponent)).toBeCloseTo(powerMean(values, weights, exponent), 10);
      }),
      runs,
    );
  });

  it("is 0 with one 0 at an exponent of 0 or less, and only there", () => {
    for (const exponent of [-Infinity, -5, -1, -1e-12, 0])
      expect(powerMean([0, 1], [1, 9], exponent)).toBe(0);
    for (const exponent of [0.5, 1, 3, Infinity])
      expect(powerMean([0, 1], [1, 9], exponent)).toBeGreaterThan(0);
  });

  it("overflows nowhere", () => {
    expect(powerMean([1e-300, 1e-299], [1, 1], -1000)).toBeGreaterThan(0);
    expect(powerMean([1e300, 1e299], [1, 1], 1000)).toBeLessThanOrEqual(1e300);
  });

  it("takes typed arrays, and refuses what is no mean", () => {
    expect(powerMean(Float64Array.of(1, 0.5), Int32Array.of(1, 1), 1)).toBe(0.75);
    expect(() => powerMean([1], [1, 1], 1)).toThrow(RangeError);
    expect(() => powerMean([-1], [1], 1)).toThrow(RangeError);
    expect(() => powerMean([NaN], [1], 1)).toThrow(RangeError);
    expect(() => powerMean([1], [-1], 1)).toThrow(RangeError);
    expect(() => powerMean([1], [0], 1)).toThrow(RangeError);
    expect(() => powerMean([], [], 1)).toThrow(RangeError);
    expect(() => powerMean([1], [1], NaN)).toThrow(RangeError);
  });
});

it("stays exact where a negative exponent meets values of very different size", () => {
  // (1e-10) * (1/2 + 1/2 * 1e-1000)^(-1/100), of which the second part is nothing.
  expect(powerMean([1e-10, 1], [1, 1], -100) / 1e-10).toBeCloseTo(2 ** 0.01, 12);
});
