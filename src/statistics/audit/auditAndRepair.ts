import { cellAt } from "./cellAt.js";
import type { LpSolver } from "../model/lpSolver.js";
import { audit, type AuditReport } from "./audit.js";
import type { AuditRequest } from "./auditRequest.js";
import { repairOf } from "./repair.js";
import { sumOver } from "./sumOver.js";

/** A pattern that is proved, or what cannot be. */
export interface ProvedPattern {
  /** 1 for every cell that is not published. */
  readonly hidden: Uint8Array;
  /** Its last audit. */
  readonly report: AuditReport;
  /** Sensitive cells that no choice of hidden cells protects. */
  readonly unprotectable: readonly number[];
}

/** After how many rounds the work is given up; every round but the last hides at least one more cell. */
const roundLimit = 60;

/**
 * Audits and hides further cells until every sensitive cell is proved; then shows the cells that were hidden for nothing, since
 * everybody could compute them.
 */
export function auditAndRepair(request: AuditRequest, solver: LpSolver): ProvedPattern {
  const hidden = request.hidden.slice();
  const { system, policy } = request;
  const given = new Set<number>();
  let known: readonly Int32Array[] = [];
  for (let round = 0; ; round += 1) {
    const current = { ...request, hidden };
    const report = audit(current, solver, known);
    const open = report.failing.filter(({ cell }) => !given.has(cell));
    if (open.length === 0 || round === roundLimit) {
      for (const { cell } of round === roundLimit ? open : []) given.add(cell);
      for (const cell of report.determined) hidden[cell] = 0;
      return { hidden, report, unprotectable: [...given] };
    }
    const found: Int32Array[] = [];
    for (const { cell, below, above, rows } of open) {
      const { count, rows: own } = cellAt(system, cell);
      const reached = rows.length > 0 ? [] : found.map((table) => sumOver(own, table) - count);
      const up = policy.minimumWidth - Math.max(below, ...reached.map((change) => -change));
      const down = policy.minimumWidth - Math.max(above, ...reached);
      const most = Math.max(above, ...reached);
      const least = Math.max(below, ...reached.map((change) => -change));
      if (most + least >= policy.minimumWidth) continue;
      const repair =
        repairOf({ ...current, cell, up, down, kept: rows }, solver) ??
        (rows.length > 1
          ? repairOf({ ...current, cell, up, down, kept: rows.slice(0, 1) }, solver)
          : undefined);
      if (repair === undefined) {
        given.add(cell);
        continue;
      }
      for (const other of repair.cells) hidden[other] = 1;
      found.push(repair.table);
    }
    known = [...report.pool, ...found];
  }
}
