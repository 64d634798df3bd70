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

/** The conditions that the rest of the text stands there as well; the last four bytes are read as one word, wherever it begins. */
export const goesOnWith = (text: string, at: string): string[] => {
  const offsets: number[] = [];
  for (let offset = 4; offset < text.length; offset += 4) offsets.push(Math.min(offset, text.length - 4));
  return offsets.map((offset) => `${read(at, offset)} === ${wordOf(text, offset)}`);
};

/** The condition that a text stands at a place. */
export const standsAt = (text: string, at: string): string =>
  [beginsWith(text, read(at, 0)), ...goesOnWith(text, at)].join(" && ");
