import type { ScoringPolicy } from "../model/scoringPolicy.js";
import type { Draws } from "./checkedDraws.js";
import { indicesOf } from "./indicesOf.js";
import { isSameGrade, outcomeOf } from "./outcomeOf.js";
import { randomWeights } from "./randomWeights.js";
import { saltelli } from "./saltelli.js";
import type { ScoreVariants } from "./scoreVariants.js";
import type { SensitivityChoice } from "./sensitivityChoice.js";
import type {
  BoundSpread,
  FactorSensitivity,
  SensitivityOutcome,
  SensitivitySummary,
} from "./sensitivitySummary.js";

/** The spread of sorted values: the value at or after each share. */
const spreadOf = (sorted: Float64Array, mean: number): BoundSpread => {
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { mean, low: at(0.05), median: at(0.5), high: at(0.95) };
};

/**
 * Draws all choices and all weights at once, each option of a choice being as likely as any other.
 *
 * @returns The indices of each choice and, last, of the weights; and how the bounds spread over the rows A and B.
 */
export function drawScores(
  variants: ScoreVariants,
  choices: readonly SensitivityChoice[],
  tolerance: number,
  settings: Draws,
  reference: SensitivityOutcome,
  bands: ScoringPolicy["bands"],
): {
  readonly indices: FactorSensitivity["indices"][];
  readonly monteCarlo: SensitivitySummary["monteCarlo"];
} {
  const counts = choices.map(({ options }) => options.length);
  const chosen = new Uint8Array(choices.length);
  const weightsFor = randomWeights(variants.tree.weight, tolerance);
  // Where the option of the one choice is the same in A and B, a mixed row is the row A, and has its answer.
  const rowsTogether = choices.length + 3;
  let call = 0;
  let rowA = { combination: -1, input: -1, lower: 0, upper: 0 };
  const run = saltelli(
    (inputs, ends) => {
      let combination = 0;
      for (let place = 0; place < chosen.length; place += 1) {
        const option = Math.floor(inputs[place]! * counts[place]!);
        chosen[place] = option;
        combination = combination * counts[place]! + option;
      }
      const input = inputs[chosen.length]!;
      const isRowA = call % rowsTogether === 0;
      call += 1;
      if (!isRowA && combination === rowA.combination && input === rowA.input) {
        ends[0] = rowA.lower;
        ends[1] = rowA.upper;
        return;
      }
      variants.evaluate(chosen, weightsFor(input), ends);
      if (isRowA) rowA = { combination, input, lower: ends[0]!, upper: ends[1]! };
    },
    { factors: choices.length + 1, outputs: 2 },
    settings,
  );
  const lower = indicesOf(run, 0, 2);
  const upper = indicesOf(run, 1, 2);
  const indices = lower.factors.map((own, place) => ({
    lower: own,
    upper: upper.factors[place]!,
  }));

  const lowers = new Float64Array(2 * settings.draws);
  const uppers = new Float64Array(2 * settings.draws);
  let same = 0;
  [run.a, run.b].forEach((rows, half) => {
    for (let row = 0; row < settings.draws; row += 1) {
      const [least, most] = [rows[2 * row]!, rows[2 * row + 1]!];
      lowers[half * settings.draws + row] = least;
      uppers[half * settings.draws + row] = most;
      if (isSameGrade(outcomeOf(least, most, bands).grade, reference.grade)) same += 1;
    }
  });
  return {
    indices,
    monteCarlo: {
      ...settings,
      evaluations: lower.evaluations,
      lower: spreadOf(lowers.sort(), lower.mean),
      upper: spreadOf(uppers.sort(), upper.mean),
      sameGrade: same / lowers.length,
    },
  };
}
