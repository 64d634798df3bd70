import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOverWeights, powerMean, type WeightBox } from "opsc/scoring";

const runs = { numRuns: 150 * Number(process.env["OPSC_RUNS"] ?? 1) };
const exponents = [-Infinity, -2, -1, 0, 0.5, 1, 3, Infinity];

/** All corners of the box cut by sum 1: every weight but one at a bound, and that one takes what is left. */
const corners = ({ lower, upper }: WeightBox): number[][] => {
  const found: number[][] = [];
  for (let open = 0; open < lower.length; open += 1) {
    for (let choice = 0; choice < 2 ** lower.length; choice += 1) {
      const weights = lower.map((bound, place) => ((choice >> place) & 1 ? upper[place]! : bound));
      const rest = weights.reduce((sum, own, place) => (place === open ? sum : sum + own), 0);
      const own = 1 - rest;
      if (own < lower[open]! - 1e-12 || own > upper[open]! + 1e-12) continue;
      weights[open] = Math.min(upper[open]!, Math.max(lower[open]!, own));
      found.push(weights);
    }
  }
  return found;
};

/** In hundredths, so that sums are told exactly; bounds that leave room on both sides. */
const cases = fc
  .array(
    fc.tuple(
      fc.nat(4).map((fifths) => fifths / 4),
      fc.nat(40),
      fc.nat(80),
    ),
    { minLength: 2, maxLength: 5 },
  )
  .map((rows) => ({
    values: rows.map(([value]) => value),
    lower: rows.map(([, low]) => low / 100),
    upper: rows.map(([, low, width]) => Math.min(100, low + width) / 100),
  }));

const sumOf = (list: readonly number[]): number => list.reduce((sum, own) => sum + Math.round(own * 100), 0);

describe("bounds over a box of weights", () => {
  it("are those of the best and worst corner, for every exponent", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...exponents), ({ values, lower, upper }, exponent) => {
        const answer = boundsOverWeights(values, { lower, upper }, exponent);
        const isPossible = sumOf(lower) <= 100 && sumOf(upper) >= 100;
        expect(answer.ok).toBe(isPossible);
        if (!answer.ok) return;
        const { interval, least, greatest } = answer.value;
        // A corner's rest can be a rounding error above nothing, which a minimum would take for a weight.
        const clean = (weights: readonly number[]): number[] => weights.map((own) => (own < 1e-9 ? 0 : own));
        const means = corners({ lower, upper }).map((weights) => powerMean(values, clean(weights), exponent));
        expect(interval.lower).toBeCloseTo(Math.min(...means), 9);
        expect(interval.upper).toBeCloseTo(Math.max(...means), 9);
        for (const weights of [least, greatest]) {
          expect(weights.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 10);
          weights.forEach((own, place) => {
            expect(own).toBeGreaterThanOrEqual(lower[place]!);
            expect(own).toBeLessThanOrEqual(upper[place]! + 1e-12);
          });
        }
      }),
      runs,
    );
  });

  it("hold for weights anywhere inside the box", () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...exponents),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 20, maxLength: 20 }),
        ({ values, lower, upper }, exponent, parts) => {
          const answer = boundsOverWeights(values, { lower, upper }, exponent);
          if (!answer.ok) return;
          const all = corners({ lower, upper });
          const total = all.reduce((sum, _, index) => sum + parts[index % 20]!, 0);
          const inside = values.map((_, place) =>
            all.reduce((sum, corner, index) => sum + (parts[index % 20]! / total) * corner[place]!, 0),
          );
          const cleaned = inside.map((own) => (own < 1e-9 ? 0 : own));
          const mean = powerMean(values, cleaned, exponent);
          expect(mean).toBeGreaterThanOrEqual(answer.value.interval.lower - 1e-9);
          expect(mean).toBeLessThanOrEqual(answer.value.interval.upper + 1e-9);
        },
      ),
      runs,
    );
  });

  it("are one mean where the box is one point", () => {
    const box = { lower: [0.2, 0.8], upper: [0.2, 0.8] };
    expect(boundsOverWeights([0.5, 1], box, 1)).toMatchObject({
      value: { interval: { lower: 0.9, upper: 0.9 } },
    });
  });

  it("do not exist over a box without weights of sum 1", () => {
    for (const box of [
      { lower: [0.6, 0.6], upper: [1, 1] },
      { lower: [0, 0], upper: [0.3, 0.3] },
      { lower: [0.5, 0.2], upper: [0.4, 1] },
      { lower: [-0.1, 0.2], upper: [0.4, 1] },
    ]) {
      expect(boundsOverWeights([0, 1], box, 1)).toMatchObject({
        ok: false,
        issues: [{ code: "weight-box-empty" }],
      });
    }
    expect(() => boundsOverWeights([0], { lower: [0, 0], upper: [1, 1] }, 1)).toThrow(RangeError);
  });
});
