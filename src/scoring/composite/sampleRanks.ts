/**
 * The rank of each value of a sample from the smallest, 1, upward; equal values share the lowest rank of their group.
 *
 * Not stable: a unit more moves the ranks of those above it, and a rank says nothing of how far apart two values are.
 *
 * @param sample - Values; those that are not numbers (NaN) come out as NaN and count for nobody.
 * @returns One rank for each value in its place.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 5
 * @example
 * import { sampleRanks } from "opsc/scoring";
 * sampleRanks([9.4, 7.1, 9.4, 12]); //=> [2, 1, 2, 4]
 */
export function sampleRanks(sample: readonly number[]): readonly number[] {
  const sorted = sample.filter((value) => !Number.isNaN(value)).sort((left, right) => left - right);
  const first = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place + 1);
  });
  return sample.map((value) => first.get(value) ?? NaN);
}

/**
 * The ranks of a sample in hundredths of its size: rank / n x 100, so that the largest value, if it stands alone, has 100.
 *
 * Not stable, as {@link sampleRanks}.
 *
 * @param sample - Values; those that are not numbers (NaN) come out as NaN and count for nobody.
 * @returns One number above 0 and up to 100 for each value in its place.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), Table 15
 * @example
 * import { percentileRanks } from "opsc/scoring";
 * percentileRanks([5, 1, 3, 8]); //=> [75, 25, 50, 100]
 */
export function percentileRanks(sample: readonly number[]): readonly number[] {
  const ranks = sampleRanks(sample);
  const size = ranks.filter((rank) => !Number.isNaN(rank)).length;
  return ranks.map((rank) => (rank / size) * 100);
}
