import type { Result } from "../../issues/result.js";
import { answered, isSample, meanOf, noSample, refused } from "./sample.js";

/**
 * What a sample is measured against: its mean, its largest or smallest value, or the unit at an index, as a leader.
 *
 * @example
 * import { distanceToReference, type SampleReference } from "opsc/scoring";
 * const reference: SampleReference = { index: 0 };
 * const answer = distanceToReference([4, 2], reference, "ratio");
 * answer.ok && answer.value; //=> [1, 0.5]
 */
export type SampleReference = "mean" | "best" | "worst" | { readonly index: number };

/**
 * How far each value of a sample is from one reference, as a ratio to it or as a difference in parts of it.
 *
 * Not stable: the reference is one of the sample, and another sample has another. The largest value counts as the best;
 * give the negated or inverted indicator where it is the worst.
 *
 * @param sample - Finite values.
 * @param reference - The mean, the best (largest), the worst (smallest), or the unit at an index.
 * @param as - `ratio`: value / reference. `difference`: (value - reference) / reference.
 * @returns One number for each value in its place; an issue where the reference is 0, where there is no unit at the index, or where a
 *   value is not finite.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 5
 * @example
 * import { distanceToReference } from "opsc/scoring";
 * const answer = distanceToReference([1, 2, 3], "mean", "difference");
 * answer.ok && answer.value; //=> [-0.5, 0, 0.5]
 */
export function distanceToReference(
  sample: readonly number[],
  reference: SampleReference,
  as: "ratio" | "difference",
): Result<readonly number[]> {
  if (!isSample(sample)) return noSample();
  const base = referenceIn(sample, reference);
  if (base === undefined) {
    return refused("reference-unknown", "Expected the index of a unit of the sample, counted from 0.");
  }
  if (base === 0) {
    return refused("reference-zero", "Expected a reference other than 0; distances from 0 have no unit.");
  }
  return answered(sample.map((value) => (as === "ratio" ? value / base : (value - base) / base)));
}

function referenceIn(sample: readonly number[], reference: SampleReference): number | undefined {
  if (typeof reference === "object") return sample[reference.index];
  if (reference === "mean") return meanOf(sample);
  const pick = reference === "best" ? Math.max : Math.min;
  return sample.reduce((chosen, value) => pick(chosen, value));
}
