/**
 * Bands of a scale: their points, and the values at which one ends and the next begins.
 *
 * @example
 * import { bandPoints, type CategoricalBands } from "opsc/scoring";
 * const bands: CategoricalBands = { cuts: [33, 66], points: [0, 0.5, 1] };
 * bandPoints(66, bands); //=> 1
 */
export interface CategoricalBands {
  /** Where a band ends and the next one begins, in ascending order; a value at a cut belongs to the band above. */
  readonly cuts: readonly number[];
  /** The points of every band, the lowest band first; one more than there are cuts. */
  readonly points: readonly number[];
}

/**
 * The points of the band in which a value lies. Stable if the cuts are fixed in the unit of the indicator; over the percentile ranks
 * of a sample it is as unstable as they are, and in either case it throws away what happens inside a band.
 *
 * @param value - A value, NaN for a missing one, which has NaN points.
 * @param bands - The bands.
 * @returns The points of the band.
 * @throws RangeError where the cuts do not ascend or there is not one band more than there are cuts.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 5 and Table 15
 * @example
 * import { bandPoints, tableBands } from "opsc/scoring";
 * bandPoints(65.2, tableBands); //=> 60
 */
export function bandPoints(value: number, bands: CategoricalBands): number {
  const { cuts, points } = bands;
  if (
    points.length !== cuts.length + 1 ||
    cuts.some((cut, place) => place > 0 && !(cut > cuts[place - 1]!))
  ) {
    throw new RangeError("Expected cuts in ascending order and one band more than there are cuts.");
  }
  if (Number.isNaN(value)) return NaN;
  return points[cuts.filter((cut) => value >= cut).length]!;
}

/**
 * Bands of percentile ranks that give the categorical column of the handbook's Table 15. The points stand in the table; the cuts are read
 * off it: each printed category begins between two printed percentiles, and these are the multiples of 5 between them.
 *
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), Table 15
 */
export const tableBands: CategoricalBands & {
  /** Whether the source prints the cuts; it prints only the points. */
  readonly verified: boolean;
} = { cuts: [5, 15, 35, 65, 85, 95], points: [0, 20, 40, 50, 60, 80, 100], verified: false };
