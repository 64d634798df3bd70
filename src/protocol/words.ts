/** The words of a text with their places, in arrays of equal length. */
export interface Words {
  /** The words in lower case. */
  readonly lower: readonly string[];
  /** Where each begins. */
  readonly starts: readonly number[];
  /** Where each ends, the end excluded. */
  readonly ends: readonly number[];
}

/** Splits a text into words: letters and digits, a soft hyphen inside a word being none. */
export const wordsOf = (text: string): Words => {
  const lower: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const word = /[\p{L}\p{M}\p{N}\u00AD]+/gu;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    lower.push(found[0].replaceAll("\u00AD", "").toLowerCase());
    starts.push(found.index);
    ends.push(found.index + found[0].length);
  }
  return { lower, starts, ends };
};

/** Blank space, no-break spaces and line breaks included, and hyphens of all kinds; no dash that parts two thoughts. */
export const joins = (gap: string): boolean => /^[\s\u200B\u2060\u2010-\u2013\u2212-]+$/u.test(gap);

/** A hyphen at the end of a line. */
export const breaksWord = (gap: string): boolean => /^[-\u2010]\s*$/u.test(gap) && /[\r\n]/.test(gap);
