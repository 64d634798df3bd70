import type { ActionStatus } from "../codes/actionStatuses.js";

/**
 * The side on which a view of the action stands.
 *
 * @example
 * import { actionSide, type ActionSide } from "opsc/recommendations";
 * const side: ActionSide = actionSide("partial");
 * side; //=> "favourable"
 */
export type ActionSide = "favourable" | "unfavourable" | "open";

const sides: Readonly<Record<ActionStatus, ActionSide>> = {
  implemented: "favourable",
  substantial: "favourable",
  partial: "favourable",
  initiated: "unfavourable",
  none: "unfavourable",
  contrary: "unfavourable",
  "not-assessed": "open",
};

/**
 * Tells a favourable view from an unfavourable one: the line runs between what has had an effect (partial and better)
 * and what has had none yet (initiated and worse). What nobody has assessed is on neither side.
 *
 * @param action - An action status.
 * @returns The side.
 * @source opsc: two-axis assessment of follow-up, docs/decisions/0003-two-axes.md
 * @example
 * import { actionSide } from "opsc/recommendations";
 * actionSide("initiated"); //=> "unfavourable"
 * actionSide("not-assessed"); //=> "open"
 */
export function actionSide(action: ActionStatus): ActionSide {
  return sides[action];
}
