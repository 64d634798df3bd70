import { answerOfMeasure, type BenchmarkAnswer, type MeasureRule } from "opsc/benchmarks";
import { describe, expect, it } from "vitest";
import { everyCriterion } from "./factOf.js";

const digits: MeasureRule = { kind: "number", unit: "digits", least: 3, most: 4, partlyBelow: false };
const hours: MeasureRule = { kind: "number", unit: "hours a day", least: 24, most: 24, partlyBelow: true };
const regions: MeasureRule = { kind: "share", unit: "regions" };

describe("answerOfMeasure", () => {
  it("answers every number of digits up to twelve", () => {
    const met = Array.from({ length: 13 }, (_, value) => value).filter(
      (value) => answerOfMeasure(digits, { kind: "number", value }) === "met",
    );
    expect(met).toEqual([3, 4]);
    expect(answerOfMeasure(digits, { kind: "number", value: 2 })).toBe("not-met");
  });

  it("answers every number of hours", () => {
    for (let value = 0; value <= 30; value += 1) {
      const expected: BenchmarkAnswer =
        value === 0 || value > 24 ? "not-met" : value < 24 ? "partly-met" : "met";
      expect(answerOfMeasure(hours, { kind: "number", value })).toBe(expected);
    }
    const open: MeasureRule = { kind: "number", unit: "lines", least: 1, partlyBelow: false };
    expect(answerOfMeasure(open, { kind: "number", value: 1_000 })).toBe("met");
  });

  it("answers every share, and none that is more than the whole or of nothing", () => {
    for (let of = 0; of <= 6; of += 1) {
      for (let covered = 0; covered <= 7; covered += 1) {
        const expected =
          of === 0 || covered > of
            ? undefined
            : covered === of
              ? "met"
              : covered === 0
                ? "not-met"
                : "partly-met";
        expect(answerOfMeasure(regions, { kind: "share", covered, of })).toBe(expected);
      }
    }
  });

  it("answers every set of items of every criterion that is measured by items", () => {
    for (const { measure } of everyCriterion) {
      if (measure?.kind !== "items") continue;
      const codes = measure.asked.map(({ code }) => code);
      for (let mask = 0; mask < 2 ** codes.length; mask += 1) {
        const items = codes.filter((_, bit) => (mask & (1 << bit)) !== 0);
        const expected = mask === 0 ? "not-met" : mask === 2 ** codes.length - 1 ? "met" : "partly-met";
        expect(answerOfMeasure(measure, { kind: "items", items: [...items, ...items, "else"] })).toBe(
          expected,
        );
      }
    }
  });

  it("makes nothing of a value of another kind or of no number", () => {
    expect(answerOfMeasure(digits, { kind: "items", items: [] })).toBeUndefined();
    expect(answerOfMeasure(regions, { kind: "number", value: 1 })).toBeUndefined();
    expect(answerOfMeasure(digits, { kind: "number", value: Number.NaN })).toBeUndefined();
  });
});
