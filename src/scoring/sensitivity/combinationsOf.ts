import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { outcomeOf } from "./outcomeOf.js";
import type { ScoreVariants } from "./scoreVariants.js";
import type { SensitivityChoice } from "./sensitivityChoice.js";
import type { CombinationOutcome } from "./sensitivitySummary.js";

/** The outcome of every combination of options, the last choice changing fastest, so that the policy's own comes first. */
export function combinationsOf(
  variants: ScoreVariants,
  choices: readonly SensitivityChoice[],
  bands: ScoringPolicy["bands"],
): CombinationOutcome[] {
  const ends = new Float64Array(2);
  const all = choices.reduce((product, { options }) => product * options.length, 1);
  return Array.from({ length: all }, (_, index) => {
    const chosen = choices.map(() => 0);
    let rest = index;
    for (let place = choices.length - 1; place >= 0; place -= 1) {
      const count = choices[place]!.options.length;
      chosen[place] = rest % count;
      rest = Math.floor(rest / count);
    }
    variants.evaluate(chosen, variants.tree.weight, ends);
    const options = Object.fromEntries(
      choices.map(({ factor, options: own }, place) => [factor, own[chosen[place]!]!.code]),
    );
    return { options, ...outcomeOf(ends[0]!, ends[1]!, bands) };
  });
}
