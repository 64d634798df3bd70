const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** Figures of Unicode stand in rows of ten that begin where the last hexadecimal place is 0 or 6. */
const valueOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const place = code & 15;
  return String(isDigit(code - place) ? place % 10 : place - 6);
};

/** A text with the figures of every script as 0 to 9. */
export const asciiDigits = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? text.normalize("NFKC").replace(/(?!\d)\p{Nd}/gu, valueOf) : text;
