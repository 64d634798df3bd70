import type { Result } from "../../issues/result.js";
import { canonicalJson } from "../../statistics/model/canonicalJson.js";
import { digestOf } from "../../statistics/model/digestOf.js";
import type { Framework } from "../model/framework.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { prepareScore } from "../score/prepareScore.js";
import { checkedDraws } from "./checkedDraws.js";
import { drawScores } from "./drawScores.js";
import { effectsOf } from "./effectsOf.js";
import { factorsOf } from "./factorsOf.js";
import { leaveOneOut } from "./leaveOneOut.js";
import { combinationsOf } from "./combinationsOf.js";
import { isSameGrade } from "./outcomeOf.js";
import { scoreVariants } from "./scoreVariants.js";
import { choicesFor } from "./sensitivityChoices.js";
import type { SensitivityOptions } from "./sensitivityOptions.js";
import type { SensitivitySummary } from "./sensitivitySummary.js";
import type { SensitivityVerdict } from "./sensitivityVerdicts.js";
import { weightSensitivity } from "./weightSensitivity.js";

/**
 * Which choices a score rests on. Four answers to one question, all deterministic:
 * exact bounds over weights within a tolerance; the score without each part; the score under every combination of the options of the
 * policy; and seeded Monte Carlo over all of them at once, with Sobol indices.
 *
 * @param framework - What the State is measured against.
 * @param evidence - Everything that is said of its items.
 * @param policy - The choices as they were made.
 * @param options - The day, the seed, the draws, and the tolerance of the weights.
 * @returns A summary in data ({@link sensitivityFragments} says it in words); or every issue that keeps the score from being computed.
 * @throws RangeError where seed, draws or tolerance is out of range, or a choice has no option.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 7; M. Saisana, A. Saltelli and S. Tarantola, Journal
 *   of the Royal Statistical Society A 168 (2005)
 * @example
 * import { defaultScoringPolicy, sensitivity, type Framework } from "opsc/scoring";
 * const framework: Framework = {
 *   id: "paragraph-26", title: "Paragraph 26", version: "1", sources: [{ title: "CRC/C/OPSC/TKM/CO/1" }],
 *   root: {
 *     kind: "group", id: "26", label: "Paragraph 26", weight: 1,
 *     children: [
 *       { kind: "item", id: "26(a)", label: "Definition", itemKind: "recommendation", weight: 1, provisions: ["3"] },
 *     ],
 *   },
 * };
 * const finding = {
 *   id: "co", item: "26(a)", status: "C", level: 3, directness: "direct", recordedOn: "2015-01-30",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1" },
 * } as const;
 * const options = { asOf: "2025-04-01", seed: 1, draws: 100 };
 * const answer = sensitivity(framework, [finding], defaultScoringPolicy, options);
 * answer.ok && answer.value.reference.grade.grade; //=> null
 * answer.ok && answer.value.conclusion.restsOn; //=> ["horizon"]
 */
export function sensitivity(
  framework: Framework,
  evidence: readonly ScoringEvidence[],
  policy: ScoringPolicy,
  options: SensitivityOptions,
): Result<SensitivitySummary> {
  const { asOf, weightTolerance: tolerance = 0.25 } = options;
  const settings = checkedDraws(options);
  if (!(tolerance >= 0 && tolerance < 1)) throw new RangeError("Expected a tolerance from 0 to below 1.");
  const prepared = prepareScore(framework, evidence, policy, asOf);
  if (!prepared.ok) return prepared;
  const { compiled, evidence: pieces } = prepared.value;
  const { bands } = policy;

  const choices = options.choices ?? choicesFor(compiled, policy);
  if (choices.some((choice) => choice.options.length === 0)) {
    throw new RangeError("Expected an option for every choice, the policy's own first.");
  }
  const variants = scoreVariants(compiled, pieces, policy, choices, asOf);
  const combinations = combinationsOf(variants, choices, bands);
  const { interval, grade } = combinations[0]!;
  const reference = { interval, grade };
  const { first } = variants;

  const weights = weightSensitivity(compiled, first, first.powers, tolerance, reference, bands);
  const leftOut = leaveOneOut(compiled, first, first.powers, reference, bands);
  const { indices, monteCarlo } = drawScores(variants, choices, tolerance, settings, reference, bands);
  const factors = factorsOf(effectsOf(combinations, choices), choices, weights, indices, reference);
  const same = combinations.filter((outcome) => isSameGrade(outcome.grade, grade)).length;
  const restsOnNodes = leftOut.filter(({ changesGrade }) => changesGrade).map(({ id }) => id);
  const named = (verdict: SensitivityVerdict) =>
    factors.filter((factor) => factor.verdict === verdict).map(({ factor }) => factor);
  const { id, title, version } = framework;
  return {
    ok: true,
    value: {
      framework: { id, title, version, digest: compiled.digest },
      policy: { id: policy.id, version: policy.version, digest: digestOf(canonicalJson(policy)) },
      asOf,
      reference,
      factors,
      weights,
      leftOut,
      combinations,
      monteCarlo,
      conclusion: {
        isGradeStable: same === combinations.length && !weights.changesGrade && restsOnNodes.length === 0,
        restsOn: named("decides-grade"),
        moves: named("moves-bounds"),
        restsOnNodes,
        combinations: { same, all: combinations.length },
      },
    },
    issues: prepared.issues,
  };
}
