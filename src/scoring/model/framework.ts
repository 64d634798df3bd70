import type { Source } from "../../sources/source.js";
import type { ScoringGroup } from "./scoringGroup.js";

/**
 * What a State is measured against: a tree of pillars, obligations and items with their weights. The order of children is for display and changes no figure.
 *
 * @example
 * import type { Framework } from "opsc/scoring";
 * const framework: Framework = {
 *   id: "criminal-code",
 *   title: "The Criminal Code",
 *   version: "1",
 *   root: {
 *     kind: "group",
 *     id: "root",
 *     label: "The Criminal Code",
 *     weight: 1,
 *     children: [
 *       { kind: "item", id: "3.3", label: "Penalties", itemKind: "criminalisation-element", weight: 1, provisions: ["3.3"] },
 *     ],
 *   },
 *   sources: [{ title: "OPSC", locator: "art. 3" }],
 * };
 * framework.root.children.length; //=> 1
 */
export interface Framework {
  /** Identifier; scores of different frameworks are never compared. */
  readonly id: string;
  /** Title for readers. */
  readonly title: string;
  /** Version; changes whenever an item or a weight does. */
  readonly version: string;
  /** The whole; its own weight changes nothing. */
  readonly root: ScoringGroup;
  /** Where its items and weights come from; at least one. */
  readonly sources: readonly Source[];
}
