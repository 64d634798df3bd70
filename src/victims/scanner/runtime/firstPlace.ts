const isSame = (bytes: DataView, left: number, right: number, length: number): boolean => {
  for (let at = 0; at < length; at += 1) {
    if (bytes.getUint8(left + at) !== bytes.getUint8(right + at)) return false;
  }
  return true;
};

/**
 * The place in a list at which its last text, quotes included, stands first.
 *
 * @param starts - Where the texts of the list begin; the last one's place is written into it.
 */
export function firstPlace(
  bytes: DataView,
  starts: Int32Array,
  last: number,
  from: number,
  to: number,
): number {
  starts[last] = from;
  for (let place = 0; place < last; place += 1) {
    if (isSame(bytes, starts[place] ?? 0, from, to - from)) return place;
  }
  return last;
}
