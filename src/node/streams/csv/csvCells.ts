import { parse } from "csv-parse/sync";

type Cells = readonly string[] | undefined;

const parsed = (text: string, delimiter: string): readonly (readonly string[])[] | undefined => {
  try {
    return parse(text, { delimiter, record_delimiter: "\n", relax_column_count: true });
  } catch {
    // The parser's own message quotes the cell, so it is dropped.
    return undefined;
  }
};

/**
 * Takes one row apart.
 *
 * @param text - The row without its line ending; it may hold line ends inside its quotes.
 * @param delimiter - What stands between cells.
 * @returns The cells, or `undefined` where the quotes are broken.
 */
export function cellsOf(text: string, delimiter: string): Cells {
  if (!text.includes('"')) return text.split(delimiter);
  const rows = parsed(text, delimiter);
  return rows?.length === 1 ? rows[0] : undefined;
}

/**
 * Takes rows apart that hold no line ends. Those with quotes go to the parser together, for one call costs as much as
 * several rows; only where one of them is broken is each read alone.
 *
 * @param texts - The rows without their line endings.
 * @param delimiter - What stands between cells.
 * @returns For each row its cells, or `undefined` where its quotes are broken.
 */
export function cellsOfRows(texts: readonly string[], delimiter: string): readonly Cells[] {
  const quoted = texts.filter((text) => text.includes('"'));
  const together = quoted.length > 1 ? parsed(quoted.join("\n"), delimiter) : undefined;
  if (together?.length !== quoted.length) return texts.map((text) => cellsOf(text, delimiter));
  let next = 0;
  return texts.map((text) => (text.includes('"') ? together[next++] : text.split(delimiter)));
}
