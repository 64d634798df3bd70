import { formulaStart } from "../../issues/formulaStart.js";

/**
 * Makes a text safe for a cell: one that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * Formulas begin with `=`, `+`, `-`, `@`, a tab or a line break (full-width forms too). A text that begins with apostrophes
 * before such a character gets one more, so that {@link fromCsvCell} always gives the original back.
 *
 * @param text - Any text.
 * @returns The text, or the text after an apostrophe.
 * @source OWASP, CSV injection
 * @example
 * import { toCsvCell } from "opsc/recommendations";
 * toCsvCell("=1+1"); //=> "'=1+1"
 * toCsvCell("Helpline"); //=> "Helpline"
 */
export function toCsvCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/**
 * Takes away the apostrophe that {@link toCsvCell} put before a text.
 *
 * @param cell - A cell of a table that this package wrote.
 * @returns The original text.
 * @example
 * import { fromCsvCell } from "opsc/recommendations";
 * fromCsvCell("'=1+1"); //=> "=1+1"
 * fromCsvCell("'tis"); //=> "'tis"
 */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

const written = (value: string | number | boolean): string => {
  const cell = typeof value === "string" ? toCsvCell(value) : String(value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** Writes a table as in RFC 4180: quotation marks where needed, lines ended by CR LF, a line for the headings. */
export function csvText(
  headings: readonly string[],
  rows: readonly (readonly (string | number | boolean)[])[],
): string {
  return [headings, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("");
}
