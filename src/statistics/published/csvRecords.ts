import { parse } from "csv-parse/browser/esm/sync";

/** A line of a CSV file, taken apart, and on which line of the text it ends. */
export interface CsvRecord {
  /** Its cells. */
  readonly record: readonly string[];
  /** Number of the line of the text on which it ends; the first is 1. */
  readonly line: number;
}

const loose = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false } as const;

/** The first lines of a CSV text; throws the parser's error where it is none. */
export function firstRecords(text: string, delimiter: string, most: number): CsvRecord[] {
  // The parser's types do not know what `info` adds.
  const read = parse(text, { ...loose, delimiter, to: most, info: true }) as unknown as readonly {
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }[];
  return read.map(({ record, info }) => ({ record, line: info.lines }));
}

/** The lines of a CSV text after the one on which the last record before them ends; throws the parser's error where it is none. */
export function recordsAfter(text: string, delimiter: string, line: number): string[][] {
  return parse(text, { ...loose, delimiter, from_line: line + 1 });
}
