import type { Cluster } from "../../codes/clusters.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { Interval } from "./interval.js";
import type { ItemKind } from "./itemKinds.js";
import type { NotApplicable } from "./notApplicable.js";
import type { Power } from "./power.js";
import type { ScoreCut } from "./scoreCuts.js";

/**
 * What is known of one node at one cut.
 *
 * @example
 * import type { CutScore } from "opsc/scoring";
 * const nothing: CutScore = { interval: { lower: 0, upper: 1 }, coverage: 0, contested: [], evidence: [] };
 * nothing.coverage; //=> 0
 */
export interface CutScore {
  /** The degree of compliance. */
  readonly interval: Interval;
  /** The share of the weight that rests on evidence of substance, from 0 to 1. */
  readonly coverage: number;
  /** The same for a group with full compensation among its children (arithmetic mean). */
  readonly arithmetic?: Interval | undefined;
  /** The same for a group with little compensation among its children (geometric mean). */
  readonly geometric?: Interval | undefined;
  /** The least value among the core items at or under it, where it has any. */
  readonly core?: Interval | undefined;
  /** Identifiers of items at or under it on which two pieces of evidence cannot both be right, in the order of the framework. */
  readonly contested: readonly string[];
  /** Identifiers of the evidence that counts for an item, in alphabetical order; empty for a group. */
  readonly evidence: readonly string[];
}

/**
 * The grade of a verified interval: one letter only where the whole interval lies in one band.
 *
 * @example
 * import type { NodeGrade } from "opsc/scoring";
 * const open: NodeGrade = { grade: null, lowest: "C", highest: "A" };
 * open.grade; //=> null
 */
export interface NodeGrade {
  /** The grade; null where the interval reaches over several bands or rests on no evidence. */
  readonly grade: string | null;
  /** The lowest grade that the interval leaves possible. */
  readonly lowest: string;
  /** The highest grade that the interval leaves possible. */
  readonly highest: string;
}

/**
 * The score of one node of a framework.
 *
 * @example
 * import type { NodeScore } from "opsc/scoring";
 * const isCounted = (node: NodeScore): boolean => node.state === "counted";
 * typeof isCounted; //=> "function"
 */
export interface NodeScore {
  /** Identifier of the node. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Whether it is a group or an item. */
  readonly kind: "group" | "item";
  /** Kind of the item; left out for a group. */
  readonly itemKind?: ItemKind | undefined;
  /** Identifier of the group that holds it; null for the root. */
  readonly parent: string | null;
  /** How many groups are above it; 0 for the root. */
  readonly depth: number;
  /** `counted`; `context` where it, or everything under it, has no weight; `not-applicable` where the law asks nothing of it, or of anything under it. */
  readonly state: "counted" | "context" | "not-applicable";
  /** Its share among the counted children of its group, from 0 to 1; 1 for the root, 0 where it is not counted. */
  readonly share: number;
  /** The exponent used for a group; left out for an item. */
  readonly power?: Power | undefined;
  /** Provisions of the Protocol; of an item alone. */
  readonly provisions: readonly string[];
  /** Cluster of the Committee's observations, where it has one. */
  readonly cluster?: Cluster | undefined;
  /** The legal reason where an item is not applicable. */
  readonly notApplicable?: NotApplicable | undefined;
  /** What is known at each cut; null where it is not applicable, and for a group in which nothing is counted. */
  readonly cuts: Readonly<Record<ScoreCut, CutScore>> | null;
  /** The grade of the verified interval; null where there are no cuts. */
  readonly grade: NodeGrade | null;
}

/**
 * How far one State complies with one framework on one day, as intervals, with the way back to the evidence. There is no rank among States.
 *
 * @example
 * import type { ComplianceScore } from "opsc/scoring";
 * const dayOf = (score: ComplianceScore): string => score.asOf;
 * typeof dayOf; //=> "function"
 */
export interface ComplianceScore {
  /** The framework: identifier, title, version and the digest of its items and weights. */
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly digest: string;
  };
  /** The policy: identifier, version and the digest of its choices. */
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  /** The day of the score. */
  readonly asOf: PlainDate;
  /** The root and everything under it, in the order of the framework, a group before its children. */
  readonly nodes: readonly NodeScore[];
}
