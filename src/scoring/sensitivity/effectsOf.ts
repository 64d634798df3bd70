import { isSameGrade, moveBetween } from "./outcomeOf.js";
import type { SensitivityChoice } from "./sensitivityChoice.js";
import type { CombinationOutcome, FactorSensitivity } from "./sensitivitySummary.js";

/**
 * What each choice does, read off all combinations: alone, all else being the policy's own, and in how many combinations of the others one
 * of its options changes the grade.
 */
export function effectsOf(
  combinations: readonly CombinationOutcome[],
  choices: readonly SensitivityChoice[],
): Pick<FactorSensitivity, "move" | "outcomes" | "reversals">[] {
  const at = (index: number): CombinationOutcome => combinations[index]!;
  let stride = combinations.length;
  return choices.map(({ options }) => {
    const block = stride;
    stride /= options.length;
    const outcomes = options.map(({ code, label }, option) => {
      const { interval, grade } = at(option * stride);
      return { option: code, label, interval, grade };
    });
    let changed = 0;
    let compared = 0;
    combinations.forEach(({ grade }, index) => {
      // The combinations with the policy's own option of this choice stand for the combinations of the others.
      if (index % block >= stride) return;
      compared += 1;
      const others = options.map((_, option) => at(index + option * stride).grade);
      if (others.some((other) => !isSameGrade(other, grade))) changed += 1;
    });
    const reference = at(0).interval;
    const move = Math.max(...outcomes.map(({ interval }) => moveBetween(interval, reference)));
    return { move, outcomes, reversals: { changed, compared } };
  });
}
