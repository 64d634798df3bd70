import type { TextBytesEncoding } from "../../structure/layout/textEncoding.js";
import { endOfMatch } from "./endOfMatch.js";

/** Walks a text that matches, and writes its number. */
export function encoded(
  bytes: DataView,
  at: number,
  slots: Int32Array,
  slot: number,
  words: Int32Array,
  automaton: number,
  encode: TextBytesEncoding | undefined,
): number {
  const end = endOfMatch(bytes, at, words, automaton);
  if (end < 0 || encode === undefined) return -1;
  slots[slot] = encode(bytes, at + 1, end - 1);
  return end;
}
