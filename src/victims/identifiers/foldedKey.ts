/** Longest part of a key that is looked at, in UTF-16 units. */
const longestKey = 200;

/** Where a word ends inside a key although nothing separates it from the next: `dateOf`, `IPAddress`. */
const seams = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

const withoutMarks = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text;

/**
 * The words of a key, without accents (nor a dotless i) and in lower case, whatever separates them: `dateOfBirth`, `date-of-birth`, `DATE_OF_BIRTH` and
 * "Date of birth" are the same three. Figures are words of their own.
 */
export const keyWords = (key: string): string[] =>
  withoutMarks(key.slice(0, longestKey))
    .replace(seams, " ")
    .toLowerCase()
    .replaceAll("ı", "i")
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** A key as one word, by which lists of names are searched. */
export const foldedKey = (key: string): string => keyWords(key).join("");
