/** What one list has less and more than another; undefined where they differ in more than so many. Both ascend. */
export function listDifference(
  from: readonly number[],
  to: readonly number[],
  mostApart: number,
): { readonly less: readonly number[]; readonly more: readonly number[] } | undefined {
  if (Math.abs(from.length - to.length) > mostApart) return undefined;
  const less: number[] = [];
  const more: number[] = [];
  for (let left = 0, right = 0; left < from.length || right < to.length;) {
    const [one, other] = [from[left] ?? Infinity, to[right] ?? Infinity];
    if (one === other) {
      left += 1;
      right += 1;
      continue;
    }
    if (less.length + more.length === mostApart) return undefined;
    if (one < other) {
      less.push(one);
      left += 1;
    } else {
      more.push(other);
      right += 1;
    }
  }
  return { less, more };
}
