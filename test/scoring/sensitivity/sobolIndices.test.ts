import { describe, expect, it } from "vitest";
import { sobolIndices } from "opsc/scoring";

const draws = 8192 * Number(process.env["OPSC_RUNS"] ?? 1);
const { sin, PI } = Math;

/** The function of Ishigami and Homma over three angles from -pi to pi. */
const ishigami =
  (a: number, b: number) =>
  ([first = 0, second = 0, third = 0]: Float64Array): number => {
    const [x, y, z] = [first, second, third].map((input) => PI * (2 * input - 1)) as [number, number, number];
    return sin(x) + a * sin(y) ** 2 + b * z ** 4 * sin(x);
  };

/** Its variances in closed form, which follow from the moments of sin and of a uniform angle. */
const closedForm = (a: number, b: number): { first: number[]; total: number[]; variance: number } => {
  const one = (1 + (b * PI ** 4) / 5) ** 2 / 2;
  const two = a ** 2 / 8;
  const oneAndThree = b ** 2 * PI ** 8 * (1 / 18 - 1 / 50);
  const variance = one + two + oneAndThree;
  return {
    first: [one, two, 0].map((part) => part / variance),
    total: [one + oneAndThree, two, oneAndThree].map((part) => part / variance),
    variance,
  };
};

describe("the function of Ishigami", () => {
  it("has the published indices in closed form", () => {
    const { first, total } = closedForm(7, 0.1);
    [0.3139, 0.4424, 0].forEach((printed, factor) => {
      expect(first[factor]).toBeCloseTo(printed, 4);
    });
    [0.5576, 0.4424, 0.2437].forEach((printed, factor) => {
      expect(total[factor]).toBeCloseTo(printed, 4);
    });
  });

  it.each([
    [7, 0.1, 1],
    [7, 0.1, 2],
    [5, 0.05, 3],
    [2, 0, 4],
  ])("has them by Monte Carlo, within four standard errors: a %d, b %d, seed %i", (a, b, seed) => {
    const expected = closedForm(a, b);
    const { factors, variance, evaluations } = sobolIndices(ishigami(a, b), { factors: 3, seed, draws });
    expect(evaluations).toBe(draws * 5);
    expect(Math.abs(variance / expected.variance - 1)).toBeLessThan(0.05);
    factors.forEach(({ first, firstError, total, totalError }, factor) => {
      expect(firstError).toBeLessThan(0.03);
      expect(totalError).toBeLessThan(0.03);
      expect(Math.abs(first - expected.first[factor]!)).toBeLessThanOrEqual(4 * firstError + 0.005);
      expect(Math.abs(total - expected.total[factor]!)).toBeLessThanOrEqual(4 * totalError + 0.005);
    });
  });

  it("has standard errors that say how far runs with other seeds are apart", () => {
    const runs = Array.from({ length: 24 }, (_, seed) =>
      sobolIndices(ishigami(7, 0.1), { factors: 3, seed, draws: 512 }),
    );
    const firsts = runs.map(({ factors }) => factors[0]!.first);
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    const spread = Math.sqrt(
      firsts.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (firsts.length - 1),
    );
    const said = runs.reduce((sum, { factors }) => sum + factors[0]!.firstError, 0) / runs.length;
    expect(spread / said).toBeGreaterThan(0.5);
    expect(spread / said).toBeLessThan(2);
  });
});

describe("structural zeros", () => {
  it("are exactly zero: a factor that the model does not read", () => {
    const { factors } = sobolIndices(([first = 0, , third = 0]) => first * third, {
      factors: 4,
      seed: 5,
      draws: 500,
    });
    for (const unread of [factors[1], factors[3]]) {
      expect(unread).toEqual({ first: 0, firstError: 0, total: 0, totalError: 0 });
    }
    expect(factors[0]!.total).toBeGreaterThan(0.1);
  });

  it("are all zero where the result never moves, rounding included", () => {
    const { factors, variance, mean } = sobolIndices(() => 0.1, { factors: 2, seed: 5, draws: 999 });
    expect([variance, mean]).toEqual([0, 0.1]);
    expect(factors).toEqual(Array(2).fill({ first: 0, firstError: 0, total: 0, totalError: 0 }));
  });

  it("come in no first order of a product of centred factors, whose whole variance is interaction", () => {
    const model = ([x = 0, y = 0]: Float64Array): number => (x - 0.5) * (y - 0.5);
    for (const { first, firstError, total, totalError } of sobolIndices(model, { factors: 2, seed: 6, draws })
      .factors) {
      expect(Math.abs(first)).toBeLessThanOrEqual(4 * firstError);
      expect(Math.abs(total - 1)).toBeLessThanOrEqual(4 * totalError + 0.01);
    }
  });
});

describe("a seed", () => {
  const model = ([x = 0, y = 0]: Float64Array): number => x + y * y;
  const options = { factors: 2, seed: 7, draws: 300 };

  it("gives the same answer again, another seed another", () => {
    expect(sobolIndices(model, options)).toEqual(sobolIndices(model, options));
    expect(sobolIndices(model, { ...options, seed: 8 })).not.toEqual(sobolIndices(model, options));
  });

  it("and a number of draws must be in range", () => {
    for (const wrong of [
      { seed: -1 },
      { seed: 0.5 },
      { seed: 2 ** 32 },
      { draws: 1 },
      { draws: 1e7 },
      { factors: 0 },
    ]) {
      expect(() => sobolIndices(model, { ...options, ...wrong })).toThrow(RangeError);
    }
  });
});
