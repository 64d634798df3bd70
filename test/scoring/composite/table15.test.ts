import { describe, expect, it } from "vitest";
import {
  aboveBelowMean,
  bandPoints,
  distanceToReference,
  normaliseByGoalposts,
  percentileRanks,
  sampleMinMax,
  sampleRanks,
  tableBands,
  zScores,
} from "opsc/scoring";
import { describeWithShared } from "../../support/shared.js";
import { expectNear, numbers, rowsOf, valueOf } from "./tables.js";

describeWithShared(
  "Table 15 of the handbook",
  "composite/oecd_table15_schooling_normalisation.csv",
  (text) => {
    const rows = rowsOf(text);
    const schooling = numbers(rows, "schooling");

    it("has 23 countries", () => {
      expect(schooling.length).toBe(23);
    });

    const columns: Readonly<Record<string, () => readonly number[]>> = {
      zscore: () => valueOf(zScores(schooling)),
      minmax: () => valueOf(sampleMinMax(schooling)),
      ratio_mean: () => valueOf(distanceToReference(schooling, "mean", "ratio")),
      ratio_best: () => valueOf(distanceToReference(schooling, "best", "ratio")),
      ratio_worst: () => valueOf(distanceToReference(schooling, "worst", "ratio")),
      diff_mean: () => valueOf(distanceToReference(schooling, "mean", "difference")),
      diff_worst: () => valueOf(distanceToReference(schooling, "worst", "difference")),
    };
    for (const [column, compute] of Object.entries(columns)) {
      it(`comes out to its printed rounding: ${column}`, () => {
        expectNear(compute(), numbers(rows, column), 0.005);
      });
    }

    it("comes out exactly: ranks, above and below the mean, percentiles, categories", () => {
      expect(sampleRanks(schooling)).toEqual(numbers(rows, "rank_low_to_high"));
      expect(valueOf(aboveBelowMean(schooling, 0.2))).toEqual(numbers(rows, "above_below_mean_p20"));
      const percentiles = percentileRanks(schooling);
      expectNear(percentiles, numbers(rows, "percentile"), 0.05);
      expect(percentiles.map((value) => bandPoints(value, tableBands))).toEqual(numbers(rows, "categorical"));
    });

    it("has a leader by index as well: the United States are the best", () => {
      const leader = { index: rows.findIndex(({ country }) => country === "United States") };
      expectNear(
        valueOf(distanceToReference(schooling, leader, "ratio")),
        numbers(rows, "ratio_best"),
        0.005,
      );
    });

    it("moves with the sample, while fixed goalposts do not", () => {
      const larger = [...schooling, 20];
      expect(valueOf(sampleMinMax(larger))[0]).not.toBeCloseTo(valueOf(sampleMinMax(schooling))[0]!, 2);
      expect(valueOf(zScores(larger))[0]).not.toBeCloseTo(valueOf(zScores(schooling))[0]!, 2);
      const fixed = (sample: readonly number[]): number[] =>
        sample.map((value) => normaliseByGoalposts(value, { lower: 0.8, upper: 12 }));
      expect(fixed(larger).slice(0, 23)).toEqual(fixed(schooling));
    });
  },
);

describe("a sample that does not allow an answer", () => {
  it.each([
    ["a missing value", () => zScores([1, NaN]), "sample-not-finite"],
    ["no value", () => sampleMinMax([]), "sample-not-finite"],
    ["an infinite value", () => distanceToReference([1, Infinity], "best", "ratio"), "sample-not-finite"],
    ["no spread", () => sampleMinMax([3, 3]), "sample-without-spread"],
    ["one value", () => zScores([3]), "sample-without-spread"],
    ["a mean of 0", () => distanceToReference([-1, 1], "mean", "ratio"), "reference-zero"],
    [
      "a leader that is not there",
      () => distanceToReference([1], { index: 1 }, "ratio"),
      "reference-unknown",
    ],
    ["a mean of 0 to lie above or below", () => aboveBelowMean([-1, 1], 0.2), "reference-zero"],
    ["a mean below 0", () => aboveBelowMean([-1, -2], 0.2), "reference-negative"],
    ["a threshold below 0", () => aboveBelowMean([1, 2], -0.2), "threshold-negative"],
  ])("says so: %s", (_name, call, code) => {
    expect(call()).toMatchObject({ ok: false, issues: [{ code, severity: "error" }] });
  });

  it("is no programming error, but wrong bands and goalposts are", () => {
    expect(() => bandPoints(1, { cuts: [1], points: [0] })).toThrow(RangeError);
    expect(() => bandPoints(1, { cuts: [2, 1], points: [0, 1, 2] })).toThrow(RangeError);
    expect(() => normaliseByGoalposts(1, { lower: 1, upper: 1 })).toThrow(RangeError);
    expect(() => normaliseByGoalposts(1, { lower: 0, upper: 1, scale: "log10" })).toThrow(RangeError);
    expect(() => normaliseByGoalposts(NaN, { lower: 0, upper: 1 })).toThrow(RangeError);
    expect(normaliseByGoalposts(0, { lower: 1, upper: 10, scale: "log10" })).toBe(0);
    expect(bandPoints(NaN, tableBands)).toBeNaN();
    expect(sampleRanks([2, NaN, 1])).toEqual([2, NaN, 1]);
  });
});
