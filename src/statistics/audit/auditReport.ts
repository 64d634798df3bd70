import type { AuditRequest } from "./auditRequest.js";
import { coverOf } from "./cover.js";
import type { AuditFailure } from "./searchProofs.js";
import type { WitnessPair } from "./witness.js";
import type { WitnessPool } from "./witnessPool.js";

/** What an audit found. Confidential. */
export interface AuditReport {
  /** Whether every sensitive cell is proved, and every other hidden cell is seen to move. */
  readonly passed: boolean;
  /** Sensitive cells that are not proved, with the rows whose owners know too much; none where everybody does. */
  readonly failing: readonly AuditFailure[];
  /** Hidden cells without a need for it: no proof moves them, so that each may be published and every proof stays. */
  readonly determined: readonly number[];
  /** For every hidden cell the pairs that prove it; none where it is not proved. */
  readonly pairs: ReadonlyMap<number, readonly WitnessPair[]>;
  /** The tables of the pairs; the first is the true one. */
  readonly pool: readonly Int32Array[];
}

/** Writes down which tables prove what. `isUsable` leaves tables out. */
export function auditReport(
  request: AuditRequest,
  pool: WitnessPool,
  failing: readonly AuditFailure[],
  isUsable: (witness: number) => boolean = () => true,
): AuditReport {
  const { system, primary, policy } = request;
  const withInsiders = policy.attackers.includes("insider");
  const pairs = new Map<number, readonly WitnessPair[]>();
  const determined: number[] = [];
  for (const cell of system.cells.keys()) {
    if (pool.hidden[cell] !== 1) continue;
    if (primary[cell] === 1) {
      const cover = coverOf(pool, system, cell, policy.minimumWidth, withInsiders, isUsable);
      if (cover !== undefined) pairs.set(cell, cover.pairs);
      continue;
    }
    const mover = pool.moversOf(cell).find(isUsable);
    if (mover === undefined) determined.push(cell);
    else {
      const isLess = pool.changeOf(cell, mover) < 0;
      pairs.set(cell, [isLess ? { low: mover, high: 0 } : { low: 0, high: mover }]);
    }
  }
  return {
    passed: failing.length === 0 && determined.length === 0,
    failing,
    determined,
    pairs,
    pool: pool.witnesses.map(({ table }, at) => (isUsable(at) ? table : system.rowCounts)),
  };
}
