/** The rows of a list that none of some other lists has. */
export function without(rows: Int32Array, others: readonly Int32Array[]): Int32Array {
  const taken = new Set(others.flatMap((list) => [...list]));
  return rows.filter((row) => !taken.has(row));
}

/** Whether a list has every row of another; both ascend. */
export function hasAll(rows: Int32Array, some: Int32Array): boolean {
  if (some.length > rows.length) return false;
  let at = 0;
  for (const row of some) {
    while (at < rows.length && rows[at]! < row) at += 1;
    if (rows[at] !== row) return false;
    at += 1;
  }
  return true;
}
