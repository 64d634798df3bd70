/**
 * What is known of a degree of compliance: it lies somewhere from `lower` to `upper`. 0 is no obligation met, 1 is all met.
 *
 * @example
 * import type { Interval } from "opsc/scoring";
 * const unknown: Interval = { lower: 0, upper: 1 };
 * unknown.upper - unknown.lower; //=> 1
 */
export interface Interval {
  /** The least that the evidence leaves possible, from 0 to 1. */
  readonly lower: number;
  /** The most that the evidence leaves possible, from `lower` to 1. */
  readonly upper: number;
}
