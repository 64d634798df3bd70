import type { Presence } from "./draftContents.js";
import type { CompletenessItem } from "./outlineCompletenessModel.js";

/** How something stands of which there may be several statements: there if one is filled, else explained if one says why. */
export function stateOf(given: readonly Presence[]): Pick<CompletenessItem, "state" | "emptyReason"> {
  if (given.some(({ filled }) => filled)) return { state: "answered" };
  const reasons = given
    .flatMap(({ emptyReason }) => emptyReason?.trim() ?? [])
    .filter((words) => words !== "");
  const [emptyReason] = reasons.sort();
  return emptyReason === undefined ? { state: "missing" } : { state: "explained", emptyReason };
}
