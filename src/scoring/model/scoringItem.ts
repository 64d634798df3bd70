import type { Cluster } from "../../codes/clusters.js";
import type { Goalposts } from "./goalposts.js";
import type { ItemKind } from "./itemKinds.js";
import type { NotApplicable } from "./notApplicable.js";

/**
 * One thing that is asked of a State: a leaf of a framework.
 *
 * @example
 * import type { ScoringItem } from "opsc/scoring";
 * const item: ScoringItem = {
 *   kind: "item",
 *   id: "CRC/C/OPSC/TKM/CO/1#27(a)",
 *   label: "Define and criminalise the offences",
 *   itemKind: "recommendation",
 *   weight: 1,
 *   provisions: ["3"],
 *   cluster: "criminal-law",
 * };
 * item.weight; //=> 1
 */
export interface ScoringItem {
  /** Says that this is an item. */
  readonly kind: "item";
  /** Identifier; no other node of the framework has it. */
  readonly id: string;
  /** What is asked, in a few words. */
  readonly label: string;
  /** What kind of thing it is; the horizon and the scale depend on it. */
  readonly itemKind: ItemKind;
  /** Weight among the children of its group, from 0; 0 is context: shown and never counted. */
  readonly weight: number;
  /** Provisions of the Protocol that it belongs to; may be empty. */
  readonly provisions: readonly string[];
  /** Cluster of the Committee's observations, where it has one. */
  readonly cluster?: Cluster | undefined;
  /** Whether it belongs to the core, of which the least value is shown beside the score. */
  readonly core?: boolean | undefined;
  /** The legal reason for which it asks nothing of this State; it then has no weight. */
  readonly notApplicable?: NotApplicable | undefined;
  /** The goalposts of an indicator; needed for that kind alone. */
  readonly goalposts?: Goalposts | undefined;
  /** Whether the indicator counts victims, cases or convictions; it then has weight 0 unless the policy says which way is better, and why. */
  readonly countsPersons?: boolean | undefined;
  /** Identifier of the reporting-duty item that hears of it when the State does not reply on this one. */
  readonly reportingDuty?: string | undefined;
}
