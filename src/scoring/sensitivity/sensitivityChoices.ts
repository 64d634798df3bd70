import { canonicalJson } from "../../statistics/model/canonicalJson.js";
import { compileFramework } from "../compile/compileFramework.js";
import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { Framework } from "../model/framework.js";
import { scoreCuts } from "../model/scoreCuts.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { pointScale } from "./pointScale.js";
import type { SensitivityChoice, SensitivityOption } from "./sensitivityChoice.js";
import { uniformPowers } from "./uniformPowers.js";

type Horizons = ScoringPolicy["horizons"];

const horizonsBy = (horizons: Horizons, change: (years: number) => number | null): Horizons => {
  const entries = Object.entries(horizons).map(([kind, years]) => [
    kind,
    years === null ? null : change(years),
  ]);
  return Object.fromEntries(entries) as Horizons;
};

const own: SensitivityOption = { code: "policy", label: "as in the policy", change: {} };

/**
 * The choices that a policy makes, each with options that others make or could. What says the same as the policy is left out, so that a
 * choice without an option of its own is not there. The exponents of an option hold for every group, those that the framework fixes included.
 *
 * Which options stand here is judgement, and the Monte Carlo figures rest on it: they take every option to be as likely as any other.
 *
 * @param framework - The framework, for the exponents that it fixes.
 * @param policy - The policy.
 * @returns The choices, in the order of `sensitivityFactors`, with two options at least.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 7, for the kinds of choices
 * @example
 * import { defaultScoringPolicy, obligationFramework, sensitivityChoices } from "opsc/scoring";
 * const choices = sensitivityChoices(obligationFramework({ reading: "treaty-minimum" }), defaultScoringPolicy);
 * choices.find(({ factor }) => factor === "scale")?.options.map(({ code }) => code); //=> ["policy", "points"]
 */
export function sensitivityChoices(
  framework: Framework,
  policy: ScoringPolicy,
): readonly SensitivityChoice[] {
  return choicesFor(compileFramework(framework, policy), policy);
}

/** The same of a framework that has been laid out. */
export function choicesFor(compiled: CompiledFramework, policy: ScoringPolicy): readonly SensitivityChoice[] {
  const { scale, horizons } = policy;
  const all: readonly SensitivityChoice[] = [
    {
      factor: "cut",
      options: scoreCuts.map(({ code, label }) => ({
        code,
        label: label.toLowerCase(),
        change: {},
        cut: code,
      })),
    },
    {
      factor: "scale",
      options: [own, { code: "points", label: "points 0, 0.5 and 1", change: { scale: pointScale(scale) } }],
    },
    {
      factor: "horizon",
      options: [
        own,
        {
          code: "none",
          label: "evidence never ages",
          change: { horizons: horizonsBy(horizons, () => null) },
        },
        {
          code: "half",
          label: "half as long",
          change: { horizons: horizonsBy(horizons, (years) => Math.ceil(years / 2)) },
        },
        {
          code: "double",
          label: "twice as long",
          change: { horizons: horizonsBy(horizons, (years) => years * 2) },
        },
      ],
    },
    {
      factor: "indirectness",
      options: [
        own,
        { code: "as-direct", label: "counts as if direct", change: { indirectLowering: 0 } },
        { code: "one-lower", label: "one level lower", change: { indirectLowering: 1 } },
        { code: "nowhere", label: "counts nowhere", change: { indirectLowering: 3 } },
      ],
    },
    {
      factor: "powers",
      options: [
        own,
        { code: "arithmetic", label: "arithmetic everywhere", change: { powers: { within: 1, across: 1 } } },
        {
          code: "geometric-across",
          label: "arithmetic inside, geometric across",
          change: { powers: { within: 1, across: 0 } },
        },
        { code: "geometric", label: "geometric everywhere", change: { powers: { within: 0, across: 0 } } },
        {
          code: "minimum-across",
          label: "arithmetic inside, least pillar across",
          change: { powers: { within: 1, across: "minimum" } },
        },
      ],
    },
  ];
  return all
    .map((choice) => ({ ...choice, options: different(choice.options, compiled, policy) }))
    .filter(({ options }) => options.length > 1);
}

const different = (
  options: readonly SensitivityOption[],
  compiled: CompiledFramework,
  policy: ScoringPolicy,
): readonly SensitivityOption[] => {
  const seen = new Set<string>();
  return options.filter(({ change, cut }) => {
    const { scale, horizons, indirectLowering } = { ...policy, ...change };
    const powers = change.powers === undefined ? compiled.power : uniformPowers(compiled, change.powers);
    const text = canonicalJson([scale, horizons, indirectLowering, cut ?? ""]) + powers.join();
    return !seen.has(text) && seen.add(text);
  });
};
