import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { coverOf, type Cover } from "./cover.js";
import type { WitnessPool } from "./witnessPool.js";

/**
 * Publishes again, the largest first, what was hidden to protect others and need not be: a cell can be shown if the proofs do
 * without the tables in which it is not what it is, or if others are found instead of them.
 *
 * @param reprove - Looks for further tables that prove a cell while what is hidden by now stays hidden; nothing by default.
 * @returns Which tables of the pool are still witnesses.
 */
export function releaseUnneeded(
  request: AuditRequest,
  pool: WitnessPool,
  reprove: (cell: number, isUsable: (witness: number) => boolean) => void = () => undefined,
): (witness: number) => boolean {
  const { system, primary, policy } = request;
  const out = new Set<number>();
  const isUsable = (witness: number): boolean => !out.has(witness);
  const withInsiders = policy.attackers.includes("insider");
  const covers = new Map<number, Cover>();
  const usedBy = new Map<number, Set<number>>();
  const coverNow = (cell: number): Cover | undefined => {
    const cover = coverOf(pool, system, cell, policy.minimumWidth, withInsiders, isUsable);
    return cover === undefined || cover.open.length > 0 ? undefined : cover;
  };
  const coverAnew = (cell: number): Cover | undefined => {
    const cover = coverNow(cell);
    if (cover !== undefined) return cover;
    reprove(cell, isUsable);
    return coverNow(cell);
  };
  const put = (cell: number, cover: Cover): void => {
    for (const { low, high } of covers.get(cell)?.pairs ?? []) {
      usedBy.get(low)?.delete(cell);
      usedBy.get(high)?.delete(cell);
    }
    covers.set(cell, cover);
    for (const { low, high } of cover.pairs) {
      for (const at of [low, high]) {
        const users = usedBy.get(at) ?? new Set();
        usedBy.set(at, users.add(cell));
      }
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
    const movers = pool.moversOf(cell).filter(isUsable);
    const affected = new Set<number>();
    for (const at of movers) {
      out.add(at);
      for (const other of usedBy.get(at) ?? []) affected.add(other);
    }
    pool.show(cell);
    const next = new Map<number, Cover>();
    for (const other of affected) {
      const cover = coverAnew(other);
      if (cover === undefined) break;
      next.set(other, cover);
    }
    if (next.size === affected.size) for (const [other, cover] of next) put(other, cover);
    else {
      pool.hide(cell);
      for (const at of movers) out.delete(at);
    }
  }
  // What was shown later can have taken away all tables that move a cell before it.
  for (const cell of secondary) {
    if (pool.hidden[cell] === 1 && !pool.moversOf(cell).some(isUsable)) pool.show(cell);
  }
  return isUsable;
}
