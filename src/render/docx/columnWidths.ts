/** About how wide a character of a table is, in twentieths of a point. */
const character = 95;

/** Blank on both sides of a cell. */
const blank = 150;

/** No word asks for more room than one of so many characters. */
const longestWord = 18;

/** No cell asks for more room than a line of so many characters. */
const longestLine = 60;

/** Cells no longer than so many characters are not broken where there is room. */
const unbroken = 32;

/** A cell is looked at so far. */
const looked = 2_000;

// A cell as short as a word, such as a date, stays on one line.
const widestWord = (text: string): number => {
  if (text.length <= longestWord) return text.length;
  const lengths = text
    .slice(0, looked)
    .split(/[\s\u00a0/-]+/)
    .map((word) => word.length);
  return Math.min(longestWord, Math.max(...lengths));
};

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0);

/**
 * Shares out the width of a table: room for the longest word of each column first, then by what stands in it.
 *
 * @param columns - Heading and cells of each column, as words.
 * @param total - The width of the table, in twentieths of a point.
 * @returns The widths, whole, which add up to the total.
 */
export function columnWidths(
  columns: readonly { readonly label: string; readonly cells: readonly string[] }[],
  total: number,
): number[] {
  const asks = columns.map(({ label, cells }) => {
    const least = blank + character * Math.max(3, largest([label, ...cells].map(widestWord)));
    const lengths = cells.map((text) => Math.min(longestLine, text.length));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const longest = largest(lengths);
    const wish = character * Math.max(label.length / 2, mean, longest <= unbroken ? longest : longest / 2);
    return { least, more: Math.max(character, wish + blank - least) };
  });
  const least = asks.reduce((sum, ask) => sum + ask.least, 0);
  const more = asks.reduce((sum, ask) => sum + ask.more, 0);
  const widths = asks.map((ask) =>
    Math.floor(
      least >= total ? (ask.least * total) / least : ask.least + (ask.more * (total - least)) / more,
    ),
  );
  const left = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width));
}
