import { cellAt } from "./cellAt.js";
import type { AuditRequest } from "./auditRequest.js";

/**
 * The least count that an attacker who knows the rules gives each cell: where zeros are printed, a hidden cell is 1 or more. That a hidden
 * cell is a small one the rules do not tell him, since one marker stands for small ones and for those that protect them.
 */
export function leastCounts({
  system,
  hidden,
  policy,
}: Omit<AuditRequest, "earlier" | "primary">): Int32Array {
  const least = new Int32Array(system.cells.length);
  if (!policy.attackers.includes("rule-aware") || policy.zeros !== "publish") return least;
  // A zero that is hidden in spite of the rule is not protected by a rule that it breaks.
  return least.map((_, cell) => (hidden[cell] === 1 && cellAt(system, cell).count > 0 ? 1 : 0));
}
