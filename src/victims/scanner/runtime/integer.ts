import { characters } from "./characters.js";

/** The highest number that a slot holds; one above it is written as this one. */
const highest = 2 ** 31 - 1;

/** Digits that are exact in any case. */
const mostDigits = 15;

/** Walks a whole number in plain digits between two bounds, and writes it. What follows is seen by whoever asked. */
export function integer(
  bytes: DataView,
  at: number,
  slots: Int32Array,
  slot: number,
  least: number,
  most: number,
): number {
  let number = bytes.getUint8(at) - characters.zero;
  if (number < 0 || number > 9) return -1;
  let end = at + 1;
  // No number of several digits begins with 0.
  if (number > 0) {
    for (;;) {
      const digit = bytes.getUint8(end) - characters.zero;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
      end += 1;
    }
    if (end - at > mostDigits) return -1;
  }
  if (number < least || number > most) return -1;
  slots[slot] = Math.min(number, highest);
  return end;
}
