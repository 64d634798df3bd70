/**
 * Two values of an indicator that are set once, by a norm and not by a sample: one counts as 0 and the other as 1.
 * The goalposts of a framework's indicator are such values too.
 *
 * @example
 * import { normaliseByGoalposts, type NormalisationGoalposts } from "opsc/scoring";
 * const goalposts: NormalisationGoalposts = { lower: 0, upper: 16 };
 * normaliseByGoalposts(8, goalposts); //=> 0.5
 */
export interface NormalisationGoalposts {
  /** The lower goalpost, in the unit of the indicator; above 0 with the scale `log10`. */
  readonly lower: number;
  /** The upper goalpost; greater than the lower one. */
  readonly upper: number;
  /** Which end is 1; the upper one where it is left out. */
  readonly direction?: "higher-is-better" | "lower-is-better" | undefined;
  /** Whether distances are taken of the values, as where it is left out, or of their logarithms to base 10. */
  readonly scale?: "linear" | "log10" | undefined;
}
