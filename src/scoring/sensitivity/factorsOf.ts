import type { effectsOf } from "./effectsOf.js";
import { isSameGrade, moveBetween } from "./outcomeOf.js";
import type { SensitivityChoice } from "./sensitivityChoice.js";
import type { FactorSensitivity, SensitivityOutcome, WeightSensitivity } from "./sensitivitySummary.js";
import type { SensitivityVerdict } from "./sensitivityVerdicts.js";

/** How far a bound must move to be said to move. */
const noticeable = 0.05;

const verdictOf = (move: number, changesGrade: boolean): SensitivityVerdict => {
  if (changesGrade) return "decides-grade";
  if (move === 0) return "no-effect";
  return move < noticeable ? "hardly-matters" : "moves-bounds";
};

/** Everything that is known of every choice, and of the weights as the last one. */
export function factorsOf(
  effects: ReturnType<typeof effectsOf>,
  choices: readonly SensitivityChoice[],
  weights: WeightSensitivity,
  indices: readonly FactorSensitivity["indices"][],
  { interval, grade }: SensitivityOutcome,
): FactorSensitivity[] {
  const weightMove = Math.max(
    moveBetween({ lower: weights.lower.lower, upper: weights.upper.lower }, interval),
    moveBetween({ lower: weights.lower.upper, upper: weights.upper.upper }, interval),
  );
  return [
    ...choices.map(({ factor }, place): FactorSensitivity => {
      const effect = effects[place]!;
      const changesGrade = effect.outcomes.some((outcome) => !isSameGrade(outcome.grade, grade));
      return {
        factor,
        verdict: verdictOf(effect.move, changesGrade),
        ...effect,
        indices: indices[place]!,
      };
    }),
    {
      factor: "weights",
      verdict: verdictOf(weightMove, weights.changesGrade),
      move: weightMove,
      outcomes: [],
      reversals: null,
      indices: indices[choices.length]!,
    },
  ];
}
