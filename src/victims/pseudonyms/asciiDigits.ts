/**
 * Figures of Unicode stand in rows of ten that begin where the last hexadecimal place is 0 or 6. The last UTF-16 unit of a figure
 * has the last places of its code point.
 */
const valueOf = (digit: string): string => {
  const unit = digit.charCodeAt(digit.length - 1);
  const place = unit & 15;
  const first = digit.slice(0, -1) + String.fromCharCode(unit - place);
  return String(/^\p{Nd}$/u.test(first) ? place % 10 : place - 6);
};

/** A text with the figures of every script as 0 to 9. */
export const asciiDigits = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? text.normalize("NFKC").replace(/(?!\d)\p{Nd}/gu, valueOf) : text;
