/** Order of two ascending lists of whole numbers: number by number, the shorter first where one begins the other. */
export function compareRowLists(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const shared = Math.min(left.length, right.length);
  for (let place = 0; place < shared; place += 1) {
    const difference = left[place]! - right[place]!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
