import { parse } from "csv-parse/browser/esm/sync";
import type { Issue } from "../../issues/issue.js";

/** One row of a table, with its number as a spreadsheet shows it (the headings are row 1). */
export interface CsvRow {
  /** The row of the spreadsheet. */
  readonly row: number;
  /** Cells by heading; of two equal headings the first. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table as text: its headings, its rows, and what was noticed on the way. */
export interface CsvTable {
  /** The headings, trimmed. */
  readonly headings: readonly string[];
  /** Rows without the empty ones. */
  readonly rows: readonly CsvRow[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
}

/** The first line of what the reader of CSV says; it throws errors alone. */
const reasonOf = (error: unknown): string => (error as Error).message.split("\n")[0]!;

/** Reads a CSV (RFC 4180, with or without a byte order mark); a row of another length is read as far as it goes, and said. */
export function readCsvTable(text: string, path: Issue["path"] = []): CsvTable {
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: true,
    });
  } catch (error) {
    return {
      headings: [],
      rows: [],
      issues: [
        {
          code: "csv-unreadable",
          severity: "error",
          path,
          message: `Expected comma-separated values as in RFC 4180: ${reasonOf(error)}. Save the table again as CSV in UTF-8.`,
        },
      ],
    };
  }
  const [first = [], ...rest] = records;
  const headings = first.map((heading) => heading.trim());
  const issues: Issue[] = [];
  const rows: CsvRow[] = [];
  for (const [index, record] of rest.entries()) {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === "")) continue;
    if (record.length !== headings.length) {
      issues.push({
        code: "csv-row-length",
        severity: "warning",
        path: [...path, row],
        message: `Row ${row} has ${record.length} cells where the headings have ${headings.length}. It was read as far as both go; check its quotation marks.`,
      });
    }
    const cells = new Map<string, string>();
    for (const [place, heading] of headings.entries()) {
      if (!cells.has(heading)) cells.set(heading, record[place] ?? "");
    }
    rows.push({ row, cells });
  }
  return { headings, rows, issues };
}
