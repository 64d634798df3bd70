/**
 * Number of letters to add, drop, change or swap with their neighbour to turn one short text into another; it is what
 * suggestions rest on.
 *
 * @param left - A text.
 * @param right - Another.
 * @param limit - Where to stop counting.
 * @returns The number, or any number above the limit where it is higher.
 * @example
 * import { editDistance } from "opsc/issues";
 * [editDistance("QAR", "QAT"), editDistance("TMK", "TKM")]; //=> [1, 1]
 */
export function editDistance(left: string, right: string, limit = Infinity): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let above: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change, swapped ? above[j - 2]! + 1 : Infinity),
      );
    }
    // A swap reaches back two rows, so both must be above the limit before counting stops.
    if (Math.min(...next) > limit && Math.min(...row) > limit) return limit + 1;
    above = row;
    row = next;
  }
  return row[right.length]!;
}
