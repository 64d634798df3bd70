import type { LpSolver } from "../model/lpSolver.js";
import { auditReport, type AuditReport } from "./auditReport.js";
import type { AuditRequest } from "./auditRequest.js";
import { Mender } from "./mender.js";
import { releaseUnneeded } from "./releaseUnneeded.js";
import { searchProofs } from "./searchProofs.js";
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

/** After how many rounds the work is given up. */
const roundLimit = 20;

/**
 * Audits and hides further cells until every sensitive cell is proved; then shows the cells that no proof needs. A proof stays one
 * when more is hidden, so that each round asks about those cells alone that are still open.
 */
export function auditAndRepair(request: AuditRequest, solver: LpSolver): ProvedPattern {
  const pool = new WitnessPool(request);
  const mender = new Mender(request, solver, pool);
  const given = new Set<number>();
  for (let round = 0; ; round += 1) {
    const failing = searchProofs(request, solver, pool, (cell) => !given.has(cell));
    for (const failure of failing) {
      if (round === roundLimit || !mender.mend(failure)) given.add(failure.cell);
    }
    if (failing.length > 0 && round < roundLimit) continue;
    const unprotectable = [...given].sort((left, right) => left - right);
    const isUsable = given.size === 0 ? releaseUnneeded(request, pool) : undefined;
    const report = auditReport(
      request,
      pool,
      unprotectable.map((cell) => ({ cell, rows: [] })),
      isUsable,
    );
    return { hidden: pool.hidden, report, unprotectable };
  }
}
