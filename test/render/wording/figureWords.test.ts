import fc from "fast-check";
import { figure } from "opsc/fragments";
import { describe, expect, it } from "vitest";
import { wordings } from "../../../src/render/wording/wordingIn.js";

const runs = 400 * Number(process.env["OPSC_RUNS"] ?? 1);
const origin = { from: "score", framework: "f", node: "n" } as const;
const languages = [...wordings.keys()];

const printed = (language: string, score: number, end: "lower" | "upper"): string =>
  wordings.get(language)?.figure(figure({ value: { kind: "score", score, end }, origin, form: "prose" })) ??
  "";

/** The number that a reader reads. */
const read = (words: string): number => {
  expect(words).toMatch(/^[01][.,]\d\d$/);
  return Number(words.replace(",", "."));
};

/** Sums of parts of a whole, with what the computer's arithmetic adds and loses. */
const sums = fc
  .array(fc.nat(100), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.reduce((sum, part) => sum + part / 3_000, 0));
const degree = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(10_000).map((parts) => parts / 10_000),
  sums,
  fc.constantFrom(0, 1, 0.005, 0.995, Number.MIN_VALUE, 1 - Number.EPSILON),
);

describe("an interval of a score in words", () => {
  it("holds the interval that was computed, and is no wider than two decimals ask for", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), degree, degree, (language, one, other) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const [from, to] = [read(printed(language, lower, "lower")), read(printed(language, upper, "upper"))];
        expect(from).toBeLessThanOrEqual(lower + 1e-12);
        expect(to).toBeGreaterThanOrEqual(upper - 1e-12);
        expect(lower - from).toBeLessThan(0.01);
        expect(to - upper).toBeLessThan(0.01);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs },
    );
  });

  it("keeps every degree that has two decimals", () => {
    for (let hundredths = 0; hundredths <= 100; hundredths += 1) {
      const written = (hundredths / 100).toFixed(2);
      expect([printed("en", hundredths / 100, "lower"), printed("en", hundredths / 100, "upper")]).toEqual([
        written,
        written,
      ]);
    }
    // 0.1 + 0.2 is a little more than 0.3 on a computer, 0.29 a little less than 29 hundredths when it is multiplied.
    expect(printed("en", 0.1 + 0.2, "upper")).toBe("0.30");
    expect(printed("en", 0.29, "lower")).toBe("0.29");
  });

  it("gives an end away to nobody: 0.996 at least is 0.99, 0.004 at most is 0.01", () => {
    expect(languages.map((language) => printed(language, 0.996, "lower"))).toEqual(
      languages.map((language) => (language === "en" ? "0.99" : "0,99")),
    );
    expect(printed("en", 0.004, "upper")).toBe("0.01");
  });
});
