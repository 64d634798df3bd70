/**
 * Calls back once with the place of every number that stands further up already, and of every reason (a number from
 * `firstReason` on) that stands beside something else.
 */
export const findRepeated = (
  list: Int32Array,
  length: number,
  firstReason: number,
  found: (at: number) => void,
): void => {
  if (length < 2) return;
  for (let at = 0; at < length; at += 1) {
    const number = list[at]!;
    if (number >= firstReason || list.indexOf(number) < at) found(at);
  }
};
