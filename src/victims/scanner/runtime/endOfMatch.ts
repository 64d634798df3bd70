import { characters } from "./characters.js";

/** Bytes of ASCII; any other is no part of a pattern. */
export const byteCount = 128;

/**
 * The place behind the text that begins at a place, quotes included, and matches; -1 where it does not.
 *
 * @param automaton - Where the words of `automatonOf` stand.
 */
export function endOfMatch(bytes: DataView, at: number, words: Int32Array, automaton: number): number {
  if (bytes.getUint8(at) !== characters.quote) return -1;
  let row = automaton + byteCount;
  for (let next = at + 1; ; next += 1) {
    const byte = bytes.getUint8(next);
    if (byte >= byteCount) return -1;
    const offset = words[row + (words[automaton + byte] ?? 0)] ?? 0;
    if (offset <= 0) return offset === 0 ? -1 : next + 1;
    row = automaton + offset;
  }
}
