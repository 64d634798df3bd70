import { cellAt } from "./cellAt.js";
import type { AuditRequest } from "./auditRequest.js";

/** What the least counts depend on. */
type LeastCountRequest = Pick<AuditRequest, "system" | "hidden" | "policy">;

/**
 * The least count that an attacker who knows the rules gives each cell: where zeros are printed, a hidden cell is 1 or more. That a hidden
 * cell is a small one the rules do not tell him, since one marker stands for small ones and for those that protect them.
 */
export function leastCounts(request: LeastCountRequest): Int32Array {
  return Int32Array.from(request.system.cells, (_, cell) => leastCount(request, cell));
}

/** The least count of one cell. */
export function leastCount({ system, hidden, policy }: LeastCountRequest, cell: number): number {
  if (!policy.attackers.includes("rule-aware") || policy.zeros !== "publish") return 0;
  // A zero that is hidden in spite of the rule is not protected by a rule that it breaks.
  return hidden[cell] === 1 && cellAt(system, cell).count > 0 ? 1 : 0;
}
