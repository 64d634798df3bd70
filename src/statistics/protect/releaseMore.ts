import { cellAt } from "../audit/cellAt.js";
import { audit } from "../audit/audit.js";
import type { ProvedPattern } from "../audit/auditAndRepair.js";
import type { AuditRequest } from "../audit/auditRequest.js";
import type { LpSolver } from "../model/lpSolver.js";

/**
 * Shows again, the largest first, what was hidden to protect others and need not be: each cell only if the whole audit still passes
 * without it. Slow, since every cell is an audit of its own.
 */
export function releaseMore(
  request: AuditRequest,
  proved: ProvedPattern,
  cells: number,
  solver: LpSolver,
): ProvedPattern {
  const { system, primary } = request;
  let best = proved;
  const order = [...system.cells.keys()]
    .filter((cell) => cell < cells && proved.hidden[cell] === 1 && primary[cell] !== 1)
    .sort((left, right) => cellAt(system, right).count - cellAt(system, left).count || left - right);
  for (const cell of order) {
    if (best.hidden[cell] !== 1) continue;
    const hidden = best.hidden.slice();
    hidden[cell] = 0;
    const report = audit({ ...request, hidden }, solver, best.report.pool);
    if (report.failing.length > 0) continue;
    for (const other of report.determined) hidden[other] = 0;
    best = { hidden, report, unprotectable: [] };
  }
  return best;
}
