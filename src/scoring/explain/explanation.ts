import type { ParagraphFragment } from "../../fragments/paragraph.js";
import type { TableFragment } from "../../fragments/table.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { Interval } from "../model/interval.js";
import type { ScoreCut } from "../model/scoreCuts.js";

/**
 * What one counted node adds to the two ends of the score. The contributions of all items sum to the score, and so do those of the children of
 * any group to the group's own.
 *
 * @example
 * import type { Contribution } from "opsc/scoring";
 * const unknown: Contribution = {
 *   id: "26(b)", label: "Possession", kind: "item", parent: "26", depth: 1, effectiveShare: 0.25, lower: 0, upper: 0.25,
 *   loss: null, known: false, evidence: [], provisions: ["3.1.c"],
 * };
 * unknown.upper; //=> 0.25
 */
export interface Contribution {
  /** Identifier of the node. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Whether it is a group or an item. */
  readonly kind: "group" | "item";
  /** Identifier of the group that holds it; null for the root. */
  readonly parent: string | null;
  /** How many groups are above it. */
  readonly depth: number;
  /** Its share of the weight of the whole: the product of the shares on the way to it. */
  readonly effectiveShare: number;
  /** What it adds to the lower end of the score. */
  readonly lower: number;
  /** What it adds to the upper end of the score. */
  readonly upper: number;
  /** Its share of what its group loses against 1, at both ends, where the group is a geometric mean; otherwise null. */
  readonly loss: LossShares | null;
  /** Whether there is evidence of substance on an item, or on any item under a group; what is unknown adds to the upper end alone. */
  readonly known: boolean;
  /** Identifiers of the evidence behind an item; empty for a group. */
  readonly evidence: readonly string[];
  /** Provisions of the Protocol; of an item alone. */
  readonly provisions: readonly string[];
}

/**
 * Shares of the loss of a geometric mean against 1.
 *
 * @example
 * import type { LossShares } from "opsc/scoring";
 * const shares: LossShares = { lower: null, upper: 0.5 };
 * shares.upper; //=> 0.5
 */
export interface LossShares {
  /** Share at the lower end; null where the mean is 0 (a part at 0 holds it there) or 1 (nothing is lost). */
  readonly lower: number | null;
  /** Share at the upper end; null in the same cases. */
  readonly upper: number | null;
}

/**
 * By how much the interval of the whole would narrow if one item were settled.
 *
 * @example
 * import type { Narrowing } from "opsc/scoring";
 * const missing: Narrowing = {
 *   id: "26(b)", label: "Possession", interval: { lower: 0, upper: 1 }, ifMet: 0.25, ifNotMet: 0.25, share: 1, known: false,
 *   provisions: ["3.1.c"],
 * };
 * missing.ifMet; //=> 0.25
 */
export interface Narrowing {
  /** Identifier of the item. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** What is known of it now. */
  readonly interval: Interval;
  /** By how much the lower end of the whole rises if the item turns out to be at its upper end. */
  readonly ifMet: number;
  /** By how much the upper end of the whole falls if the item turns out to be at its lower end. */
  readonly ifNotMet: number;
  /** The mean of the two as a share of the same over all items; where all means are arithmetic, its share of the width. */
  readonly share: number;
  /** Whether there is evidence on it already, which leaves it open. */
  readonly known: boolean;
  /** Provisions of the Protocol. */
  readonly provisions: readonly string[];
}

/**
 * Where a score comes from, at one cut.
 *
 * @example
 * import type { Explanation } from "opsc/scoring";
 * const widthOf = ({ interval }: Explanation): number => interval.upper - interval.lower;
 * typeof widthOf; //=> "function"
 */
export interface Explanation {
  /** The cut that is explained. */
  readonly cut: ScoreCut;
  /** The day of the score. */
  readonly asOf: PlainDate;
  /** The interval of the whole. */
  readonly interval: Interval;
  /** The share of the weight that rests on evidence. */
  readonly coverage: number;
  /** Every counted node, in the order of the framework. */
  readonly contributions: readonly Contribution[];
  /** Items that are still open, the one whose document would narrow the interval most first; equals in the order of identifiers. */
  readonly missing: readonly Narrowing[];
  /** The same in plain words. */
  readonly paragraph: ParagraphFragment;
  /** The contributions as a table. */
  readonly table: TableFragment;
}
