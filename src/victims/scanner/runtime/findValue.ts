import { characters } from "./characters.js";
import { space } from "./space.js";

const isKey = (bytes: DataView, at: number, words: Int32Array, key: number): boolean => {
  const length = words[key] ?? 0;
  for (let byte = 0; byte < length; byte += 1) {
    if (bytes.getUint8(at + byte) !== words[key + 1 + byte]) return false;
  }
  return true;
};

/** The place behind the text whose first letter stands at a place; -1 where it has an escape or does not end. */
const endOfText = (bytes: DataView, at: number): number => {
  for (let next = at; ; next += 1) {
    const byte = bytes.getUint8(next);
    if (byte === characters.quote) return next + 1;
    if (byte < 32 || byte === characters.backslash) return -1;
  }
};

/**
 * Where the value of a key may begin in the object that begins at a place; -1 where the key is not found. It is no more than a
 * hint: nothing of what lies between is checked.
 *
 * @param key - Where in the words the key stands: its length with the quote that ends it, and its bytes.
 */
export function findValue(bytes: DataView, at: number, words: Int32Array, key: number): number {
  let depth = 0;
  for (let next = at; ;) {
    const byte = bytes.getUint8(next);
    next += 1;
    if (byte === characters.quote) {
      if (depth === 1 && isKey(bytes, next, words, key)) {
        const colon = space(bytes, next + (words[key] ?? 0));
        if (bytes.getUint8(colon) === characters.colon) return space(bytes, colon + 1);
      }
      next = endOfText(bytes, next);
      if (next < 0) return -1;
    } else if (byte === characters.openObject || byte === characters.openList) depth += 1;
    else if (byte === characters.closeObject || byte === characters.closeList) depth -= 1;
    if (depth === 0 || (byte < 32 && byte !== 9)) return -1;
  }
}
