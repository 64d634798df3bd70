import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { coverOf, type Cover } from "./cover.js";
import type { WitnessPool } from "./witnessPool.js";

/**
 * Publishes again, the largest first, what was hidden to protect others and need not be: a cell can be shown if the proofs do
 * without the tables in which it is not what it is. No solver is asked.
 *
 * @returns Which tables of the pool are still witnesses.
 */
export function releaseUnneeded(request: AuditRequest, pool: WitnessPool): (witness: number) => boolean {
  const { system, primary, policy } = request;
  const isOut = new Uint8Array(pool.witnesses.length);
  const withInsiders = policy.attackers.includes("insider");
  const covers = new Map<number, Cover>();
  const usedBy: (Set<number> | undefined)[] = pool.witnesses.map(() => undefined);
  const coverNow = (cell: number): Cover | undefined => {
    const cover = coverOf(pool, system, cell, policy.minimumWidth, withInsiders, (at) => isOut[at] !== 1);
    return cover === undefined || cover.open.length > 0 ? undefined : cover;
  };
  const put = (cell: number, cover: Cover): void => {
    for (const { low, high } of covers.get(cell)?.pairs ?? []) {
      usedBy[low]?.delete(cell);
      usedBy[high]?.delete(cell);
    }
    covers.set(cell, cover);
    for (const { low, high } of cover.pairs) {
      for (const at of [low, high]) (usedBy[at] ??= new Set()).add(cell);
    }
  };
  for (const cell of system.cells.keys()) {
    const cover = primary[cell] === 1 && pool.hidden[cell] === 1 ? coverNow(cell) : undefined;
    if (cover !== undefined) put(cell, cover);
  }
  const secondary = [...system.cells.keys()]
    .filter((cell) => pool.hidden[cell] === 1 && primary[cell] !== 1)
    .sort((left, right) => cellAt(system, right).count - cellAt(system, left).count || left - right);
  for (const cell of secondary) {
    const movers = pool.moversOf(cell).filter((at) => isOut[at] !== 1);
    const affected = new Set<number>();
    for (const at of movers) {
      isOut[at] = 1;
      for (const other of usedBy[at] ?? []) affected.add(other);
    }
    const next = new Map<number, Cover>();
    for (const other of affected) {
      const cover = coverNow(other);
      if (cover === undefined) break;
      next.set(other, cover);
    }
    if (next.size === affected.size) {
      for (const [other, cover] of next) put(other, cover);
      pool.hidden[cell] = 0;
    } else {
      for (const at of movers) isOut[at] = 0;
    }
  }
  return (witness) => isOut[witness] !== 1;
}
