/** The highest seed and the highest index, 2^32 - 1. */
export const most = 4_294_967_295;

/**
 * What the generators of this room may be told.
 *
 * @example
 * import { syntheticLines, type SyntheticOptions } from "opsc/synthetic";
 * const options: SyntheticOptions = { count: 100, seed: 1, invalidShare: 0.25 };
 * [...syntheticLines(options)].length; //=> 100
 */
export interface SyntheticOptions {
  /** How many records, 0 or more. */
  readonly count: number;
  /** A whole number from 0 to 4,294,967,295, or a text, which is hashed to one. */
  readonly seed: number | string;
  /** Index of the first record, 0 where it is left out: for shards that are made apart from one another. */
  readonly from?: number | undefined;
  /**
   * Share of the records that are broken, 0 to 1, in steps of a millionth; 0 where it is left out. Of the first n records of a seed
   * exactly n times the share are broken, rounded up or down where that is no whole number.
   */
  readonly invalidShare?: number | undefined;
}

/** Options as they are worked with. */
export interface CheckedOptions {
  /** The seed as a number. */
  readonly seed: number;
  /** Index of the first record. */
  readonly from: number;
  /** Index after the last one. */
  readonly to: number;
  /** How many of a million records are broken. */
  readonly perMillion: number;
}
