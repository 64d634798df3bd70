import type { Source } from "../../sources/source.js";

/**
 * The two fixed values between which an indicator is placed. They never come from a sample, so that no other State and no later year moves them.
 *
 * @example
 * import type { Goalposts } from "opsc/scoring";
 * const goalposts: Goalposts = {
 *   lower: 0,
 *   upper: 24,
 *   direction: "higher-is-better",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 42" },
 * };
 * goalposts.upper; //=> 24
 */
export interface Goalposts {
  /** The lower goalpost, in the unit of the indicator. */
  readonly lower: number;
  /** The upper goalpost; greater than the lower one. */
  readonly upper: number;
  /** Which end is full compliance. */
  readonly direction: "higher-is-better" | "lower-is-better";
  /** Unit of the indicator, such as hours a day. */
  readonly unit?: string | undefined;
  /** Where the goalposts come from. */
  readonly source: Source;
}
