import type { PlainDate } from "../../time/plainDate.js";
import type { Interval } from "../model/interval.js";
import type { ScoreCut } from "../model/scoreCuts.js";
import type { ChangeVerdict } from "./changeVerdicts.js";

/**
 * What changed in one node between two scores at one cut.
 *
 * @example
 * import type { CutChange } from "opsc/scoring";
 * const change: CutChange = {
 *   verdict: "improved",
 *   before: { lower: 0, upper: 0.25 },
 *   after: { lower: 0.75, upper: 1 },
 * };
 * change.verdict; //=> "improved"
 */
export interface CutChange {
  /** What can be said. */
  readonly verdict: ChangeVerdict;
  /** The interval of the first score. */
  readonly before: Interval;
  /** The interval of the second score. */
  readonly after: Interval;
}

/**
 * What changed in one node between two scores.
 *
 * @example
 * import type { NodeChange } from "opsc/scoring";
 * const nameOf = ({ id, label }: NodeChange): string => `${id} ${label}`;
 * typeof nameOf; //=> "function"
 */
export interface NodeChange {
  /** Identifier of the node. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Whether it is a group or an item. */
  readonly kind: "group" | "item";
  /** How many groups are above it. */
  readonly depth: number;
  /** The change at each cut. */
  readonly cuts: Readonly<Record<ScoreCut, CutChange>>;
}

/**
 * Two scores of one State side by side.
 *
 * @example
 * import type { ScoreComparison } from "opsc/scoring";
 * const daysOf = ({ from, to }: ScoreComparison): string => `${from}/${to}`;
 * typeof daysOf; //=> "function"
 */
export interface ScoreComparison {
  /** The day of the first score. */
  readonly from: PlainDate;
  /** The day of the second score. */
  readonly to: PlainDate;
  /** Every node with an interval, in the order of the framework. */
  readonly nodes: readonly NodeChange[];
}
