import { expect, it } from "vitest";
import {
  averageRankShift,
  compositeRanks,
  compositeScore,
  equalWeights,
  givenWeights,
  sampleMinMax,
  type IndividualIndicator,
} from "opsc/scoring";
import { describeWithShared } from "../../support/shared.js";
import { expectNear, numbers, rowsOf, table, valueOf } from "./tables.js";

describeWithShared("the Technology Achievement Index", "composite/oecd_tai_raw_tableA2.csv", (text) => {
  const rows = rowsOf(text);
  const goalposts = table("oecd_tai_goalposts_and_published");
  const names = goalposts.map(({ indicator }) => indicator!);
  const countries = rows.map(({ country }) => country!);
  const inOrder = (name: string): typeof rows => {
    const others = table(name);
    return countries.map((own) => others.find(({ country }) => country === own)!);
  };
  const scores = inOrder("oecd_tai_scores");
  const ranks = inOrder("oecd_tai_ranks_table23");
  const weightRows = table("oecd_tai_weights_table22");
  const singapore = countries.indexOf("Singapore");

  const indicatorsWith = (weights: readonly number[]): IndividualIndicator[] =>
    goalposts.map(({ lo, hi }, place) => ({
      goalposts: { lower: Number(lo), upper: Number(hi) },
      weight: weights[place]!,
    }));
  const valuesOf = (row: (typeof rows)[number]): number[] => names.map((name) => Number(row[name]));
  const scoreAll = (weights: readonly number[], exponent: number): number[] =>
    rows.map((row) => compositeScore(indicatorsWith(weights), valuesOf(row), exponent).interval.lower);
  const equal = equalWeights(8);
  /** Printed to two places, eight of them can be 0.04 away from 1 together. */
  const weightsOf = (method: string): readonly number[] => {
    const row = weightRows.find((own) => own["method"] === method)!;
    return valueOf(
      givenWeights(
        names.map((name) => Number(row[name])),
        0.04 + 1e-9,
      ),
    );
  };
  const agreeing = (own: readonly number[], printed: readonly number[]): number =>
    own.filter((rank, place) => rank === printed[place]).length;

  it("has 23 countries and 8 indicators", () => {
    expect([countries.length, names.length]).toEqual([23, 8]);
  });

  it("comes out within 0.0015 of the Human Development Report for 22 countries", () => {
    const others = (list: readonly number[]): number[] => list.filter((_, place) => place !== singapore);
    expectNear(others(scoreAll(equal, 1)), others(numbers(scores, "published_HDR2001")), 0.0015);
  });

  it("shows on Singapore what a missing value did: the report counted it as nothing", () => {
    const published = Number(scores[singapore]!["published_HDR2001"]);
    const withRoyalties = (royalties: number | undefined): { lower: number; upper: number } =>
      compositeScore(
        indicatorsWith(equal),
        names.map((name) => (name === "ROYALTIES" ? royalties : Number(rows[singapore]![name]))),
        1,
      ).interval;
    const imputed = withRoyalties(Number(rows[singapore]!["ROYALTIES"]));
    expect(imputed.lower).toBeCloseTo(0.5973, 4);
    expect(imputed.upper).toBe(imputed.lower);
    expect(withRoyalties(0).lower).toBeCloseTo(0.5856, 4);
    expect(Math.abs(withRoyalties(0).lower - published)).toBeLessThanOrEqual(0.0015);
    expect(Math.abs(imputed.lower - published)).toBeGreaterThan(0.01);
    // With a score that nobody imputes: both figures lie in it, one of them at its end.
    const missing = withRoyalties(undefined);
    expect(missing.lower).toBe(withRoyalties(0).lower);
    expect(missing.upper - missing.lower).toBeCloseTo(1 / 8, 12);
    // Two places: 8 with the imputed value, 10 with nothing.
    const placed = (score: number): number =>
      compositeRanks(scoreAll(equal, 1).map((own, place) => (place === singapore ? score : own)))[singapore]!;
    expect([placed(imputed.lower), placed(missing.lower)]).toEqual([8, 10]);
  });

  it.each([
    ["BAP", 23],
    ["EW", 23],
    ["FA", 19],
    ["AHP", 20],
  ])("gives the ranks of Table 23 with the weights %s: %i of 23", (method, count) => {
    const own = compositeRanks(scoreAll(weightsOf(method), 1));
    expect(agreeing(own, numbers(ranks, method))).toBe(count);
    // What two printed places leave open is never more than a swap of neighbours.
    expect(averageRankShift(numbers(ranks, method), own)).toBeLessThan(0.3);
  });

  it("gives the ranks of Table 38: arithmetic all, geometric 20", () => {
    expect(agreeing(compositeRanks(scoreAll(equal, 1)), numbers(scores, "LIN_rank_tab38"))).toBe(23);
    expect(agreeing(compositeRanks(scoreAll(equal, 0)), numbers(scores, "GME_rank_tab38"))).toBe(20);
  });

  it("does not come out between the extremes of the sample: 12 ranks are others", () => {
    const columns = names.map((name) => valueOf(sampleMinMax(numbers(rows, name))));
    const means = rows.map((_, row) => columns.reduce((sum, column) => sum + column[row]! / 8, 0));
    expect(agreeing(compositeRanks(means), numbers(ranks, "EW"))).toBe(23 - 12);
  });
});
