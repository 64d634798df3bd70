const romans = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xvii",
  "xviii",
  "xix",
  "xx",
] as const;

/** The longest range that is written out; a longer one is a misprint. */
const longestRange = 60;

/** Place of a small roman numeral (1 for `i`), or 0. */
export function romanValue(text: string): number {
  return (romans as readonly string[]).indexOf(text) + 1;
}

/** The small roman numeral of a number from 1 to 20, or undefined. */
export function romanOf(value: number): string | undefined {
  return romans[value - 1];
}

const between = (from: number, to: number, name: (value: number) => string): string[] | undefined =>
  from < 1 || to < from || to - from > longestRange
    ? undefined
    : Array.from({ length: to - from + 1 }, (_, index) => name(from + index));

const letterValue = (text: string): number => (text.length === 1 ? text.charCodeAt(0) - 96 : 0);

/**
 * Writes out a range of labels, both ends included: numbers, letters or small roman numerals.
 *
 * @returns The labels, or undefined where the two ends make no range.
 */
export function labelsBetween(from: string, to: string): string[] | undefined {
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) return between(Number(from), Number(to), String);
  // "(i)-(iii)" is roman, "(h)-(i)" is not.
  const roman = romanValue(from) > 0 && romanValue(to) > 0;
  if (roman && (from.length > 1 || to.length > 1 || from === "i")) {
    return between(romanValue(from), romanValue(to), (value) => romans[value - 1]!);
  }
  return between(letterValue(from), letterValue(to), (value) => String.fromCharCode(96 + value));
}
