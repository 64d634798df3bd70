import { every, get, i32, i64, load32, load64, on32, on64, type Code } from "./instructions.js";
import { at } from "./places.js";

/** Up to eight bytes from a place in a text on as the number that they are read as, lowest byte first. */
export const wordOf = (text: string, from: number): bigint => {
  let word = 0n;
  for (let byte = Math.min(text.length, from + 8) - 1; byte >= from; byte -= 1) {
    word = (word << 8n) | BigInt(text.charCodeAt(byte));
  }
  return word;
};

/** The bits of so many first bytes of a word. */
export const firstBytes = (length: number): bigint => (1n << BigInt(8 * Math.min(8, length))) - 1n;

/** The condition that a text stands at a place, eight bytes at a time; the last comparison ends where the text ends. */
export const textStands = (text: string, word: Code = load64(get(at))): Code => {
  const { length } = text;
  if (length < 8) return on64.equal(on64.and(word, i64(firstBytes(length))), i64(wordOf(text, 0)));
  const conditions = [on64.equal(word, i64(wordOf(text, 0)))];
  for (let from = 8; from < length; from += 8) {
    conditions.push(
      length - from <= 4
        ? on32.equal(load32(get(at), length - 4), i32(Number(wordOf(text, length - 4))))
        : on64.equal(
            load64(get(at), Math.min(from, length - 8)),
            i64(wordOf(text, Math.min(from, length - 8))),
          ),
    );
  }
  return every(conditions);
};
