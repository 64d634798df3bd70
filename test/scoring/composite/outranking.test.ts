import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageRankShift,
  bordaScores,
  compositeRanks,
  condorcetRanking,
  outrankingMatrix,
} from "opsc/scoring";
import { valueOf } from "./tables.js";

const runs = { numRuns: 60 * Number(process.env["OPSC_RUNS"] ?? 1) };

/**
 * The profile of H. Moulin's textbook (1988) of 21 criteria over a, b, c, d that the handbook prints in Tables 25 to 27: how many criteria
 * have each order. The handbook's answers are Borda a 24, b 44, c 38, d 20 and Condorcet c, b, d, a.
 */
const profile: readonly (readonly [criteria: number, order: string])[] = [
  [3, "abcd"],
  [5, "acbd"],
  [7, "bdca"],
  [6, "cbda"],
];
const weights = profile.map(([criteria]) => criteria);
const performance = [..."abcd"].map((own) => profile.map(([, order]) => -order.indexOf(own)));

describe("Tables 25 to 27 of the handbook", () => {
  it("come out with Borda: b is first", () => {
    expect(bordaScores(performance, weights)).toEqual([24, 44, 38, 20]);
  });

  it("come out with Condorcet: c is first", () => {
    const ranking = valueOf(condorcetRanking(performance, weights));
    expect(ranking.order.map((index) => "abcd"[index]).join("")).toBe("cbda");
    expect(ranking.isUnique).toBe(true);
  });

  it("rest on 21 criteria: each pair has them all between it", () => {
    const matrix = outrankingMatrix(performance, weights);
    matrix.forEach((row, i) => {
      row.forEach((weight, j) => {
        expect(weight + matrix[j]![i]!).toBe(i === j ? 0 : 21);
      });
    });
  });
});

const permutations = (list: readonly number[]): number[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first) =>
        permutations(list.filter((own) => own !== first)).map((rest) => [first, ...rest]),
      );

describe("the Condorcet ranking", () => {
  it("has the greatest support among all orders, and says whether it stands alone", () => {
    const grid = fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(grid, fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), (rows, own) => {
        const matrix = outrankingMatrix(rows, own);
        const supportOf = (order: readonly number[]): number =>
          order.reduce(
            (sum, i, place) => sum + order.slice(place + 1).reduce((part, j) => part + matrix[i]![j]!, 0),
            0,
          );
        const supports = permutations(rows.map((_, index) => index)).map(supportOf);
        const best = Math.max(...supports);
        const ranking = valueOf(condorcetRanking(rows, own));
        expect(supportOf(ranking.order)).toBe(best);
        expect(ranking.support).toBe(best);
        expect(ranking.isUnique).toBe(supports.filter((support) => support === best).length === 1);
      }),
      runs,
    );
  });

  it("refuses more than 16 alternatives, and rows that do not fit", () => {
    const many = Array.from({ length: 17 }, (_, index) => [index]);
    expect(condorcetRanking(many, [1])).toMatchObject({
      ok: false,
      issues: [{ code: "alternatives-too-many" }],
    });
    expect(() => bordaScores([[1, 2], [1]], [1, 1])).toThrow(RangeError);
    expect(() => bordaScores([[1]], [-1])).toThrow(RangeError);
  });
});

describe("ranks of scores", () => {
  it("share a place where scores are equal, or nearly", () => {
    expect(compositeRanks([0.3, 0.5, 0.5, 0.1])).toEqual([3, 1, 1, 4]);
    expect(compositeRanks([0.3, 0.5, 0.499, 0.1], 0.01)).toEqual([3, 1, 1, 4]);
    // Nearness is to the first of a group, so that a row of small steps is no one group.
    expect(compositeRanks([0.5, 0.492, 0.484], 0.01)).toEqual([1, 1, 3]);
    expect(compositeRanks([])).toEqual([]);
  });

  it("shift by the mean of their differences", () => {
    expect(averageRankShift([1, 2, 3], [3, 2, 1])).toBeCloseTo(4 / 3, 14);
    expect(() => averageRankShift([1], [1, 2])).toThrow(RangeError);
    expect(() => averageRankShift([], [])).toThrow(RangeError);
  });
});
