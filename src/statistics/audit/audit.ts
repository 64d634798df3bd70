import type { LpSolver } from "../model/lpSolver.js";
import { auditReport, type AuditReport } from "./auditReport.js";
import type { AuditRequest } from "./auditRequest.js";
import { searchProofs } from "./searchProofs.js";
import { WitnessPool } from "./witnessPool.js";

/**
 * Audits a pattern: looks for a proof of every hidden cell against all attackers whom the policy names.
 *
 * @param request - The pattern.
 * @param solver - A solver.
 * @param known - Tables that an earlier audit found; those that still agree with everything known serve again.
 */
export function audit(
  request: AuditRequest,
  solver: LpSolver,
  known: readonly Int32Array[] = [],
): AuditReport {
  const pool = new WitnessPool(request);
  for (const table of known) pool.offer(table);
  return auditReport(request, pool, searchProofs(request, solver, pool, true));
}
