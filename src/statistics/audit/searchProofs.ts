import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { openRowsOf } from "./cover.js";
import { Exchanges } from "./exchanges.js";
import { Prover } from "./prover.js";
import type { WitnessPool } from "./witnessPool.js";

/** A sensitive cell that is not proved. */
export interface AuditFailure {
  /** The cell. */
  readonly cell: number;
  /** Rows of the records whose owner knows too much; empty where the public does. */
  readonly rows: readonly number[];
}

/**
 * Looks for what the pool lacks to prove every sensitive cell against everybody whom the policy names; answers what was not found.
 *
 * @param isThorough - Whether to look everywhere; if not, only where most is found quickly.
 */
export function searchProofs(
  request: AuditRequest,
  solver: LpSolver,
  pool: WitnessPool,
  isThorough: boolean,
): AuditFailure[] {
  const { system, primary, policy } = request;
  const width = policy.minimumWidth;
  const withInsiders = policy.attackers.includes("insider");
  const prover = new Prover({ ...request, hidden: pool.hidden }, solver, pool);
  const sensitive = [...primary.keys()].filter((cell) => primary[cell] === 1);
  const exchanges = new Exchanges(request, pool);
  for (const cell of sensitive) exchanges.offer(cell, width);
  try {
    if (isThorough && !withInsiders) prover.proveTogether(sensitive, width);
    let unproved = sensitive.filter((cell) => !prover.proveQuickly(cell, width));
    if (isThorough) unproved = unproved.filter((cell) => !prover.prove(cell, width));
    // What was found for a later cell can prove an earlier one.
    const failing: AuditFailure[] = unproved
      .filter((cell) => pool.widthOf(cell) < width)
      .map((cell) => ({ cell, rows: [] }));
    if (!withInsiders) return failing;
    const open = new Set(failing.map(({ cell }) => cell));
    for (const cell of sensitive) {
      if (open.has(cell)) continue;
      const openRows = (): readonly number[] => openRowsOf(pool, system, cell, width);
      if (isThorough) prover.proveForRows(cell, width, openRows);
      const rows = openRows();
      if (rows.length > 0) failing.push({ cell, rows });
    }
    return failing;
  } finally {
    prover.close();
  }
}
