/** A sum that an earlier release printed and that counts another number now. */
export interface ChangedSum {
  /** Its rows. */
  readonly rows: Int32Array;
  /** How many were added since; less than 0 where some were taken out. */
  readonly change: number;
}

/**
 * Of the sums that changed, some of which the changes may be told together: one inside the other or without a row in common, so that
 * each, and what is left of each without those inside it, changed by nothing or by enough.
 *
 * Records that were added stand in no sum that did not change. Whatever is then put together of these sums and of those that did
 * not change takes the added records of such a remainder all or not at all, and so counts enough of them or none.
 */
export function nestedChanges(changed: readonly ChangedSum[], enough: number): readonly ChangedSum[] {
  const taken: { readonly sum: ChangedSum; readonly rows: ReadonlySet<number>; rest: number }[] = [];
  const isTold = (change: number): boolean => change === 0 || Math.abs(change) >= enough;
  const ordered = [...changed].sort(
    (left, right) => right.rows.length - left.rows.length || right.change - left.change,
  );
  for (const sum of ordered) {
    if (!isTold(sum.change)) continue;
    const shared = taken.map(({ rows }) => sum.rows.filter((row) => rows.has(row)).length);
    if (shared.some((size) => size !== 0 && size !== sum.rows.length)) continue;
    // The smallest that holds it was taken last.
    const parent = taken.findLast((_, place) => shared[place] === sum.rows.length);
    if (parent !== undefined && !isTold(parent.rest - sum.change)) continue;
    if (parent !== undefined) parent.rest -= sum.change;
    taken.push({ sum, rows: new Set(sum.rows), rest: sum.change });
  }
  return taken.map(({ sum }) => sum);
}
