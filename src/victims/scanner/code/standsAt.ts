import { UnsupportedFeature } from "../../structure/schema.js";
import { mostBytes } from "../runtime/reach.js";

/** The four bytes from a place in a text on as the number that `getInt32` reads, lowest byte first. */
export const wordOf = (text: string, at: number): number => {
  let word = 0;
  for (let byte = Math.min(3, text.length - at - 1); byte >= 0; byte -= 1) {
    word = (word << 8) | text.charCodeAt(at + byte);
  }
  return word;
};

/** Refuses a text that JSON may write in another way than this, and one that is too long. */
export const plainText = (text: string): string => {
  if (!/^[ !#-[\]-~]*$/.test(text) || text.length > mostBytes - 4) throw new UnsupportedFeature("text");
  return text;
};

const read = (at: string, offset: number): string =>
  `bytes.getInt32(${offset === 0 ? at : `${at} + ${offset}`}, true)`;

/** The condition on the first four bytes at a place, which stand in a variable, that a text begins there. */
export const beginsWith = (text: string, variable: string): string => {
  if (text.length >= 4) return `${variable} === ${wordOf(text, 0)}`;
  return `(${variable} & ${2 ** (8 * text.length) - 1}) === ${wordOf(text, 0)}`;
};

const eightBytes = new DataView(new ArrayBuffer(8));

/** The eight bytes from a place in a text on as the number that `getFloat64` reads. ASCII is never `NaN`, nor one of the two noughts. */
const doubleOf = (text: string, at: number): number => {
  for (let byte = 0; byte < 8; byte += 1) eightBytes.setUint8(byte, text.charCodeAt(at + byte));
  return eightBytes.getFloat64(0, true);
};

/**
 * The conditions that the rest of the text stands there as well, up to eight bytes in one comparison. The last of them ends where the
 * text ends, wherever it begins.
 */
export const goesOnWith = (text: string, at: string): string[] => {
  const { length } = text;
  if (length <= 4) return [];
  if (length <= 8) return [`${read(at, length - 4)} === ${wordOf(text, length - 4)}`];
  const conditions: string[] = [];
  for (let offset = 4; offset < length; offset += 8) {
    const from = Math.min(offset, length - 8);
    conditions.push(
      length - offset <= 4
        ? `${read(at, length - 4)} === ${wordOf(text, length - 4)}`
        : `bytes.getFloat64(${at} + ${from}, true) === ${doubleOf(text, from)}`,
    );
  }
  return conditions;
};

/** The condition that a text stands at a place. */
export const standsAt = (text: string, at: string): string =>
  [beginsWith(text, read(at, 0)), ...goesOnWith(text, at)].join(" && ");
