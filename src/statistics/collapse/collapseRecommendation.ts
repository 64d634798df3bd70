/**
 * Says that tables hide too much, and which dimension to do without.
 *
 * @example
 * import type { CollapseRecommendation } from "opsc/statistics";
 * const recommendation: CollapseRecommendation = {
 *   hiddenShare: 0.5,
 *   dimension: "DISTRICT",
 *   choices: [{ dimension: "DISTRICT", hiddenShare: 0.1 }],
 * };
 * recommendation.dimension; //=> "DISTRICT"
 */
export interface CollapseRecommendation {
  /** Share of the cells that are hidden now, from 0 to 1. */
  readonly hiddenShare: number;
  /** Code of the dimension without which the smallest share is hidden; absent where no choice lowers it. */
  readonly dimension?: string | undefined;
  /** Every choice, the best first. */
  readonly choices: readonly CollapseChoice[];
}

/**
 * What one dimension fewer would change.
 *
 * @example
 * import type { CollapseChoice } from "opsc/statistics";
 * const choice: CollapseChoice = { dimension: "DISTRICT", hiddenShare: 0.1 };
 * choice.hiddenShare; //=> 0.1
 */
export interface CollapseChoice {
  /** Code of the dimension. */
  readonly dimension: string;
  /** Share of the remaining cells that elimination would hide, from 0 to 1. */
  readonly hiddenShare: number;
}
