import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { CutEvidence } from "../evaluate/gatheredEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { isSameGrade, outcomeOf } from "./outcomeOf.js";
import type { SensitivityOutcome, WeightSensitivity } from "./sensitivitySummary.js";
import { weightBoundOfTree } from "./weightBoundOfTree.js";

/**
 * The exact range of both bounds over all weights within a tolerance. The lowest grade that is possible follows from the lower bound and the
 * highest from the upper one, so that the four corners of the two ranges show whether any weights give another grade.
 */
export function weightSensitivity(
  compiled: CompiledFramework,
  known: Pick<CutEvidence, "lower" | "upper">,
  powers: Float64Array,
  tolerance: number,
  reference: SensitivityOutcome,
  bands: ScoringPolicy["bands"],
): WeightSensitivity {
  const { lower, upper } = reference.interval;
  // A bound cannot be worse than with the weights as they are, whatever rounding says.
  const range = (values: Float64Array, own: number) => ({
    lower: Math.min(own, weightBoundOfTree(compiled, values, powers, tolerance, 1)),
    upper: Math.max(own, weightBoundOfTree(compiled, values, powers, tolerance, -1)),
  });
  const ofLower = range(known.lower, lower);
  const ofUpper = range(known.upper, upper);
  const changesGrade = [ofLower.lower, ofLower.upper].some((least) =>
    [ofUpper.lower, ofUpper.upper].some(
      (most) => least <= most && !isSameGrade(outcomeOf(least, most, bands).grade, reference.grade),
    ),
  );
  return { tolerance, lower: ofLower, upper: ofUpper, changesGrade };
}
