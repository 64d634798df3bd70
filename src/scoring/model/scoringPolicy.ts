import type { Source } from "../../sources/source.js";
import type { Interval } from "./interval.js";
import type { ItemKind } from "./itemKinds.js";
import type { Power } from "./power.js";

/**
 * What a status says about compliance: an interval, because an ordinal grade fixes no point.
 *
 * @example
 * import { defaultScoringPolicy, type ScaleEntry } from "opsc/scoring";
 * const partly: ScaleEntry | undefined = defaultScoringPolicy.scale.find(({ status }) => status === "B");
 * partly?.interval; //=> { lower: 0.25, upper: 0.75 }
 */
export interface ScaleEntry {
  /** Code of the status; no other entry has it. */
  readonly status: string;
  /** What it means. */
  readonly label: string;
  /** Kinds of items that may have it. */
  readonly itemKinds: readonly ItemKind[];
  /** The interval; null for a status that says nothing of substance. */
  readonly interval: Interval | null;
  /** What it says of the item's duty to report, where it says something of that instead. */
  readonly onReportingDuty?: Interval | undefined;
  /** Where the status or its interval comes from. */
  readonly source: Source;
  /** Whether the source was read and says so. */
  readonly verified: boolean;
}

/**
 * A band of scores that has a name.
 *
 * @example
 * import type { GradeBand } from "opsc/scoring";
 * const band: GradeBand = { grade: "B", label: "Partially satisfactory", lower: 0.25, upper: 0.75 };
 * band.upper; //=> 0.75
 */
export interface GradeBand {
  /** Code of the grade. */
  readonly grade: string;
  /** What it means. */
  readonly label: string;
  /** Where it begins, that point included; the upper end of the band before it, or 0. */
  readonly lower: number;
  /** Where it ends, that point included; a point where two bands meet belongs to the lower one. */
  readonly upper: number;
}

/**
 * Which way a count of victims, cases or convictions is better for one item, and why anybody may say so.
 *
 * @example
 * import type { CountDirection } from "opsc/scoring";
 * const direction: CountDirection = {
 *   item: "victims-compensated",
 *   direction: "higher-is-better",
 *   reason: "The number of children is fixed by the judgments, so that only payment can move it.",
 *   source: { title: "Judgement of the user" },
 * };
 * direction.direction; //=> "higher-is-better"
 */
export interface CountDirection {
  /** Identifier of the item. */
  readonly item: string;
  /** Which way is better; the goalposts must say the same. */
  readonly direction: "higher-is-better" | "lower-is-better";
  /** Why more, or less, is better in spite of better or worse detection. */
  readonly reason: string;
  /** Whose judgement or finding that is. */
  readonly source: Source;
}

/**
 * Why a field of a policy is as it is.
 *
 * @example
 * import { defaultScoringPolicy, type ScoringReason } from "opsc/scoring";
 * const reason: ScoringReason | undefined = defaultScoringPolicy.reasons.find(({ field }) => field === "indirectLowering");
 * reason?.verified; //=> false
 */
export interface ScoringReason {
  /** Field of the policy. */
  readonly field: "scale" | "horizons" | "indirectLowering" | "powers" | "bands" | "countDirections";
  /** Why it is so. */
  readonly reason: string;
  /** Who does the same, or whose judgement it is. */
  readonly source: Source;
  /** Whether the source was read and says so; a judgement is never verified. */
  readonly verified: boolean;
}

/**
 * Every choice of the method that is not in the framework. A score carries its digest, so that two scores under different policies are never compared.
 *
 * @example
 * import { defaultScoringPolicy, type ScoringPolicy } from "opsc/scoring";
 * const withoutHorizon: ScoringPolicy = {
 *   ...defaultScoringPolicy,
 *   id: "without-horizon",
 *   horizons: { ...defaultScoringPolicy.horizons, recommendation: null },
 * };
 * withoutHorizon.horizons.recommendation; //=> null
 */
export interface ScoringPolicy {
  /** Identifier. */
  readonly id: string;
  /** Version; changes whenever a choice does. */
  readonly version: string;
  /** What each status says. */
  readonly scale: readonly ScaleEntry[];
  /** Whole years for which evidence on each kind of item holds; null where it does not age. */
  readonly horizons: Readonly<Record<ItemKind, number | null>>;
  /** By how many levels evidence that speaks of a neighbour is lowered: 0, 1, 2 or 3. Below level 1 it counts nowhere. */
  readonly indirectLowering: number;
  /** Exponents for groups that have none of their own: inside a pillar, and across the pillars of a root. */
  readonly powers: { readonly within: Power; readonly across: Power };
  /** Grades from the lowest band to the highest; they cover 0 to 1 without a gap. */
  readonly bands: readonly GradeBand[];
  /** Counts of persons or cases that may be weighed; empty as a rule. */
  readonly countDirections: readonly CountDirection[];
  /** Why the fields are as they are. */
  readonly reasons: readonly ScoringReason[];
}
