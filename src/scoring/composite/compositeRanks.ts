/**
 * Places by score, the highest first: 1, 2, 2, 4 where the second and third are equal.
 *
 * For reproducing what others published. This package ranks no States: the interval of a State's score says how far it is known, and two
 * that overlap have no order.
 *
 * @param scores - Finite scores.
 * @param tolerance - Scores closer than this to the first of a group are equal to it; 0 where it is left out.
 * @returns One place for each score.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), Table 23
 * @example
 * import { compositeRanks } from "opsc/scoring";
 * compositeRanks([0.5, 0.9, 0.5, 0.1]); //=> [2, 1, 2, 4]
 */
export function compositeRanks(scores: readonly number[], tolerance = 0): readonly number[] {
  const order = scores.map((_, index) => index).sort((left, right) => scores[right]! - scores[left]!);
  const ranks = new Array<number>(scores.length).fill(0);
  let rank = 0;
  let leader = Infinity;
  order.forEach((index, place) => {
    const score = scores[index]!;
    if (place === 0 || leader - score > tolerance) {
      rank = place + 1;
      leader = score;
    }
    ranks[index] = rank;
  });
  return ranks;
}
