import { compareDates } from "../time/compareDates.js";
import type { PlainDate } from "../time/plainDate.js";
import type { DomesticProvision } from "./domesticProvision.js";

/** Whether a provision is law on a day: `undecided` where a date known only in part leaves it open. */
export function inForceAt(
  { inForce, statedOn }: Pick<DomesticProvision, "inForce" | "statedOn">,
  day: PlainDate,
): "yes" | "no" | "undecided" {
  const { from = statedOn, to } = inForce;
  const begun = compareDates(from, day);
  const ended = to === undefined ? "after" : compareDates(to, day);
  if (begun === "after" || ended === "before") return "no";
  return begun === "undecided" || ended === "undecided" ? "undecided" : "yes";
}
