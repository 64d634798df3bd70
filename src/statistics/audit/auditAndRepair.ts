import type { LpSolver } from "../model/lpSolver.js";
import { auditReport, type AuditReport } from "./auditReport.js";
import type { AuditRequest } from "./auditRequest.js";
import { Mender } from "./mender.js";
import { releaseUnneeded } from "./releaseUnneeded.js";
import { searchProofs, type AuditFailure } from "./searchProofs.js";
import { WitnessPool } from "./witnessPool.js";

/** A pattern that is proved, or what cannot be. */
export interface ProvedPattern {
  /** 1 for every cell that is not published. */
  readonly hidden: Uint8Array;
  /** Its last audit. */
  readonly report: AuditReport;
  /** Sensitive cells that no choice of hidden cells protects. */
  readonly unprotectable: readonly number[];
}

/**
 * Audits, hides further cells for every sensitive cell that is not proved, and then shows the cells that no proof needs. A proof stays
 * one when more is hidden, so that no cell is asked about twice. What cannot be proved at once is left to the repair: it hides nothing
 * where nothing has to be hidden.
 */
export function auditAndRepair(request: AuditRequest, solver: LpSolver): ProvedPattern {
  const pool = new WitnessPool(request);
  const mender = new Mender(request, solver, pool);
  const isOpen = (failure: AuditFailure): boolean => !mender.mend(failure);
  const failing = searchProofs(request, solver, pool, false);
  // What was hidden for a later cell can help one before it.
  const unprotectable = failing
    .filter(isOpen)
    .filter(isOpen)
    .map(({ cell }) => cell);
  const isUsable =
    unprotectable.length === 0
      ? releaseUnneeded(request, pool, (...asked) => {
          mender.reprove(...asked);
        })
      : undefined;
  const open = unprotectable.map((cell) => ({ cell, rows: [] }));
  const report = auditReport(request, pool, open, isUsable);
  return { hidden: pool.hidden, report, unprotectable };
}
