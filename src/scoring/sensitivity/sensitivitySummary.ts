import type { PlainDate } from "../../time/plainDate.js";
import type { NodeGrade } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
import type { SensitivityFactor } from "./sensitivityFactors.js";
import type { SensitivityVerdict } from "./sensitivityVerdicts.js";
import type { SobolIndex } from "./sobolIndex.js";

/**
 * What the whole framework scores under some choices.
 *
 * @example
 * import type { SensitivityOutcome } from "opsc/scoring";
 * const outcome: SensitivityOutcome = {
 *   interval: { lower: 0, upper: 0.25 },
 *   grade: { grade: "C", lowest: "C", highest: "C" },
 * };
 * outcome.grade.grade; //=> "C"
 */
export interface SensitivityOutcome {
  /** The interval of the root. */
  readonly interval: Interval;
  /** The grade by the bands of the policy, or the span of grades. */
  readonly grade: NodeGrade;
}

/**
 * The outcome of one option of a choice.
 *
 * @example
 * import type { OptionOutcome } from "opsc/scoring";
 * const outcome: OptionOutcome = {
 *   option: "none",
 *   label: "evidence never ages",
 *   interval: { lower: 0, upper: 0.25 },
 *   grade: { grade: "C", lowest: "C", highest: "C" },
 * };
 * outcome.option; //=> "none"
 */
export interface OptionOutcome extends SensitivityOutcome {
  /** Code of the option. */
  readonly option: string;
  /** What the option is, in a few words. */
  readonly label: string;
}

/**
 * The outcome of one combination of options.
 *
 * @example
 * import type { CombinationOutcome } from "opsc/scoring";
 * const outcome: CombinationOutcome = {
 *   options: { cut: "verified", horizon: "none" },
 *   interval: { lower: 0, upper: 0.25 },
 *   grade: { grade: "C", lowest: "C", highest: "C" },
 * };
 * outcome.options.horizon; //=> "none"
 */
export interface CombinationOutcome extends SensitivityOutcome {
  /** Code of the option by the choice. */
  readonly options: Readonly<Partial<Record<SensitivityFactor, string>>>;
}

/**
 * The outcome without one node of the framework.
 *
 * @example
 * import type { LeftOutNode } from "opsc/scoring";
 * const leftOut: LeftOutNode = {
 *   id: "26(a)",
 *   label: "Definition of the offences",
 *   kind: "item",
 *   interval: { lower: 0, upper: 1 },
 *   grade: { grade: null, lowest: "C", highest: "A" },
 *   move: 0.75,
 *   changesGrade: true,
 * };
 * leftOut.changesGrade; //=> true
 */
export interface LeftOutNode extends SensitivityOutcome {
  /** Identifier of the node. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Whether it is a group or an item. */
  readonly kind: "group" | "item";
  /** How far the bound moves that moves farther, from 0 to 1. */
  readonly move: number;
  /** Whether the grade, or the span of grades, is another without it. */
  readonly changesGrade: boolean;
}

/**
 * What weights within a tolerance can make of the score; the bounds are exact.
 *
 * @example
 * import type { WeightSensitivity } from "opsc/scoring";
 * const weights: WeightSensitivity = {
 *   tolerance: 0.25,
 *   lower: { lower: 0.1, upper: 0.2 },
 *   upper: { lower: 0.5, upper: 0.6 },
 *   changesGrade: false,
 * };
 * weights.tolerance; //=> 0.25
 */
export interface WeightSensitivity {
  /** The part of itself by which each share may be off. */
  readonly tolerance: number;
  /** The least and the greatest that the lower bound can become. */
  readonly lower: Interval;
  /** The least and the greatest that the upper bound can become. */
  readonly upper: Interval;
  /** Whether some weights give another grade or span of grades. */
  readonly changesGrade: boolean;
}

/**
 * What one choice of method does to the conclusion.
 *
 * @example
 * import type { FactorSensitivity } from "opsc/scoring";
 * const names = (factors: readonly FactorSensitivity[]): string[] => factors.map(({ factor }) => factor);
 * names([]); //=> []
 */
export interface FactorSensitivity {
  /** Which choice. */
  readonly factor: SensitivityFactor;
  /** What it does, all else being as in the policy. */
  readonly verdict: SensitivityVerdict;
  /** How far a bound moves at most, all else being as in the policy, from 0 to 1. */
  readonly move: number;
  /** The outcome of each option, all else being as in the policy, the policy's own first; none for weights. */
  readonly outcomes: readonly OptionOutcome[];
  /** In how many combinations of the other choices an option of this one changes the grade, and how many there are; none for weights. */
  readonly reversals: { readonly changed: number; readonly compared: number } | null;
  /** Share of the variance of each bound that goes with the choice when all vary at once. */
  readonly indices: { readonly lower: SobolIndex; readonly upper: SobolIndex };
}

/**
 * How a bound spreads over random choices.
 *
 * @example
 * import type { BoundSpread } from "opsc/scoring";
 * const spread: BoundSpread = { mean: 0.2, low: 0, median: 0.2, high: 0.4 };
 * spread.median; //=> 0.2
 */
export interface BoundSpread {
  /** Mean over the draws. */
  readonly mean: number;
  /** One draw of twenty is lower. */
  readonly low: number;
  /** Half of the draws are lower. */
  readonly median: number;
  /** One draw of twenty is higher. */
  readonly high: number;
}

/**
 * What a score rests on: which choices of method, weights and parts of the framework decide it, and which do not.
 *
 * @example
 * import type { SensitivitySummary } from "opsc/scoring";
 * const isFirm = ({ conclusion }: SensitivitySummary): boolean => conclusion.restsOn.length === 0;
 * typeof isFirm; //=> "function"
 */
export interface SensitivitySummary {
  /** The framework: identifier, title, version and digest. */
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly digest: string;
  };
  /** The policy: identifier, version and digest. */
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  /** The day of the score. */
  readonly asOf: PlainDate;
  /** The verified score of the whole framework under the policy. */
  readonly reference: SensitivityOutcome;
  /** Every choice that has another option, and the weights, in the order of `sensitivityFactors`. */
  readonly factors: readonly FactorSensitivity[];
  /** What weights can do. */
  readonly weights: WeightSensitivity;
  /** The outcome without each counted node, in the order of the framework; none for one without which nothing is left. */
  readonly leftOut: readonly LeftOutNode[];
  /** The outcome of every combination of options, the policy's own first. */
  readonly combinations: readonly CombinationOutcome[];
  /** All choices and weights drawn at once. */
  readonly monteCarlo: {
    /** The seed; the same gives the same figures. */
    readonly seed: number;
    /** Rows of the design. */
    readonly draws: number;
    /** How often the score was computed. */
    readonly evaluations: number;
    /** The lower bound. */
    readonly lower: BoundSpread;
    /** The upper bound. */
    readonly upper: BoundSpread;
    /** Share of the draws with the grade, or the span of grades, of the reference. */
    readonly sameGrade: number;
  };
  /** The answer. */
  readonly conclusion: {
    /** Whether the grade stays in every combination of options, with any weights within the tolerance and without any one node. */
    readonly isGradeStable: boolean;
    /** The choices that decide the grade. */
    readonly restsOn: readonly SensitivityFactor[];
    /** The choices that move a bound by 0.05 or more and leave the grade. */
    readonly moves: readonly SensitivityFactor[];
    /** Identifiers of the nodes without which the grade is another. */
    readonly restsOnNodes: readonly string[];
    /** Combinations of options with the grade of the reference, and all of them. */
    readonly combinations: { readonly same: number; readonly all: number };
  };
}
