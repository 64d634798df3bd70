import { cellAt } from "./cellAt.js";
import type { LpSolver } from "../model/lpSolver.js";
import type { AuditRequest } from "./auditRequest.js";
import { insiderPairs } from "./insiderPairs.js";
import { Prover, type WitnessPair } from "./prover.js";

/** What an audit found. Confidential. */
export interface AuditReport {
  /** Whether every sensitive cell is proved and no other hidden cell is known exactly. */
  readonly passed: boolean;
  /** Sensitive cells that are not proved, with the rows whose owners know too much; none where everybody does. */
  readonly failing: readonly AuditFailure[];
  /** Hidden cells without a need for it that everybody can compute. */
  readonly determined: readonly number[];
  /** For every hidden cell the pairs that prove it; none where it is not proved. */
  readonly pairs: ReadonlyMap<number, readonly WitnessPair[]>;
  /** The tables of the pairs; the first is the true one. */
  readonly pool: readonly Int32Array[];
}

/** A sensitive cell that is not proved. */
export interface AuditFailure {
  /** The cell. */
  readonly cell: number;
  /** How far it was seen below and above its count. */
  readonly below: number;
  /** See above. */
  readonly above: number;
  /** Rows of the records whose owner knows too much; empty where the public does. */
  readonly rows: readonly number[];
}

/** Audits a pattern: looks for a proof of every hidden cell against all attackers whom the policy names. */
export function audit(
  request: AuditRequest,
  solver: LpSolver,
  known: readonly Int32Array[] = [],
): AuditReport {
  const { system, hidden, primary, policy } = request;
  const prover = new Prover(request, solver, known);
  const pairs = new Map<number, readonly WitnessPair[]>();
  const failing: AuditFailure[] = [];
  let determined: number[] = [];
  const width = policy.minimumWidth;
  const withInsider = policy.attackers.includes("insider");
  try {
    const cells = [...system.cells.keys()].filter((cell) => hidden[cell] === 1);
    for (const cell of cells) {
      if (primary[cell] !== 1) continue;
      const isProved = prover.prove(cell, width);
      const [low, high] = prover.rangeOf(cell);
      const { count } = cellAt(system, cell);
      if (!isProved) {
        failing.push({ cell, below: count - low, above: high - count, rows: [] });
        continue;
      }
      const answer = withInsider
        ? insiderPairs(system, prover, cell, width)
        : { pairs: [prover.pairOf(cell)], failing: [] };
      pairs.set(cell, answer.pairs);
      if (answer.failing.length > 0) failing.push({ cell, below: 0, above: 0, rows: answer.failing });
    }
    for (const cell of cells) {
      if (primary[cell] === 1) continue;
      if (prover.prove(cell, 1)) pairs.set(cell, [prover.pairOf(cell)]);
      else determined.push(cell);
    }
    // A table that was found for another cell can have moved one that no search of its own moved.
    for (const cell of determined) if (prover.widthOf(cell) > 0) pairs.set(cell, [prover.pairOf(cell)]);
    determined = determined.filter((cell) => prover.widthOf(cell) === 0);
  } finally {
    prover.close();
  }
  return {
    passed: failing.length === 0 && determined.length === 0,
    failing,
    determined,
    pairs,
    pool: prover.pool,
  };
}
