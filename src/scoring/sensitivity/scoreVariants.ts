import type { PlainDate } from "../../time/plainDate.js";
import type { CompiledFramework } from "../compile/compiledFramework.js";
import { effectiveLevel } from "../evaluate/effectiveLevel.js";
import { evaluateTree } from "../evaluate/evaluateTree.js";
import { gatherEvidence } from "../evaluate/gatherEvidence.js";
import type { CutEvidence } from "../evaluate/gatheredEvidence.js";
import type { PlacedEvidence } from "../evidence/placedEvidence.js";
import { scoreCuts } from "../model/scoreCuts.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { countedTree, type CountedTree } from "./countedTree.js";
import { evaluateEnds } from "./evaluateEnds.js";
import type { SensitivityChoice, SensitivityOption } from "./sensitivityChoice.js";
import { uniformPowers } from "./uniformPowers.js";

/** Which option of each choice holds: one index for each, in the order of the choices. */
export type Options = ArrayLike<number>;

/** A score under every combination of options, prepared so that one evaluation allocates nothing. */
export interface ScoreVariants {
  /** What counts; weights for an evaluation are those of its places. */
  readonly tree: CountedTree;
  /** The ends at every place of the framework under the first option of every choice, and the exponents there. */
  readonly first: {
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    readonly powers: Float64Array;
  };
  /** Writes the lower and the upper end of the root into the first two places. */
  readonly evaluate: (options: Options, weights: Float64Array, ends: Float64Array) => void;
}

type Ends = Pick<CutEvidence, "lower" | "upper">;

/** The ends with the places of groups filled. */
const evaluated = (compiled: CompiledFramework, ends: Ends, powers: Float64Array): Ends => {
  const lower = ends.lower.slice();
  const upper = ends.upper.slice();
  evaluateTree(compiled, lower, compiled.weight, powers);
  evaluateTree(compiled, upper, compiled.weight, powers);
  return { lower, upper };
};

const cutIndex = (code: string): number => scoreCuts.findIndex((cut) => cut.code === code);

/** A piece that under another rule counts at a lower level than the one it replaces no longer replaces it. */
const withSoundSupersession = (
  evidence: readonly PlacedEvidence[],
  policy: ScoringPolicy,
): readonly PlacedEvidence[] => {
  if (evidence.every(({ piece }) => piece.supersedes === undefined)) return evidence;
  const byId = new Map(evidence.map(({ piece }) => [piece.id, piece]));
  return evidence.map((placed) => {
    const { piece } = placed;
    const older = piece.supersedes === undefined ? undefined : byId.get(piece.supersedes);
    if (older === undefined || effectiveLevel(piece, policy) >= effectiveLevel(older, policy)) return placed;
    return { ...placed, piece: { ...piece, supersedes: undefined } };
  });
};

/**
 * Prepares every combination: evidence is gathered once for each combination of the choices that bear on it, exponents once for each option.
 *
 * @param compiled - The framework under the policy's own choices.
 * @param evidence - Checked evidence.
 * @param choices - The choices, the policy's own option first in each.
 */
export function scoreVariants(
  compiled: CompiledFramework,
  evidence: readonly PlacedEvidence[],
  policy: ScoringPolicy,
  choices: readonly SensitivityChoice[],
  asOf: PlainDate,
): ScoreVariants {
  const at = (factor: SensitivityChoice["factor"]): number =>
    choices.findIndex((choice) => choice.factor === factor);
  const [cutAt, powersAt] = [at("cut"), at("powers")];
  const cutOf = (choices[cutAt]?.options ?? []).map(({ cut }) => cutIndex(cut ?? "verified"));
  const tree = countedTree(compiled);
  const counted = (values: Float64Array): Float64Array =>
    Float64Array.from(tree.places, (place) => values[place]!);
  const options: readonly Pick<SensitivityOption, "change">[] = choices[powersAt]?.options ?? [
    { change: {} },
  ];
  const everyPowers = options.map(({ change }) =>
    change.powers === undefined ? compiled.power : uniformPowers(compiled, change.powers),
  );
  const powers = everyPowers.map(counted);
  const firstPowers = everyPowers[0]!;
  let first: Ends = { lower: firstPowers, upper: firstPowers };

  // A number in mixed radix for each combination of the options that decide which evidence says what.
  const gathering = ["scale", "horizon", "indirectness"] as const;
  const places = gathering.map(at).filter((place) => place >= 0);
  const radixes = places.map((place) => choices[place]!.options.length);
  const total = radixes.reduce((product, radix) => product * radix, 1);
  const gathered = Array.from({ length: total }, (_, index) => {
    let rest = index;
    let changed = policy;
    places.forEach((place, digit) => {
      const radix = radixes[digit]!;
      changed = { ...changed, ...choices[place]!.options[rest % radix]!.change };
      rest = Math.floor(rest / radix);
    });
    const { cuts } = gatherEvidence(compiled, withSoundSupersession(evidence, changed), changed, asOf);
    if (index === 0) first = evaluated(compiled, cuts[cutOf[0] ?? 0]!, firstPowers);
    return cuts.map(({ lower, upper }) => ({ lower: counted(lower), upper: counted(upper) }));
  });

  const known = (options: Options): Ends => {
    let index = 0;
    for (let digit = places.length - 1; digit >= 0; digit -= 1) {
      index = index * radixes[digit]! + options[places[digit]!]!;
    }
    const cut = cutAt < 0 ? 0 : cutOf[options[cutAt]!]!;
    return gathered[index]![cut]!;
  };
  return {
    tree,
    first: { ...first, powers: firstPowers },
    evaluate: (options, weights, ends) => {
      const { lower, upper } = known(options);
      const exponents = powers[powersAt < 0 ? 0 : options[powersAt]!]!;
      evaluateEnds(tree, lower, upper, weights, exponents, ends);
    },
  };
}
