import { parse } from "csv-parse/browser/esm/sync";
import type { Issue } from "../../issues/issue.js";
import type { CellValue } from "../model/cellValue.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import { columnsOf, type AggregateColumns } from "./columnsOf.js";
import { codeReader } from "./codeReader.js";
import { reportedValue } from "./reportedValue.js";

/** One row of a reported table. Confidential. */
export interface ReportedCell {
  /** Number of the row as a spreadsheet shows it; the headings are row 1. */
  readonly row: number;
  /** Tokens of the tables in which it stands; undefined for every table that prints it. */
  readonly tables: readonly string[] | undefined;
  /** A code for each dimension of the population in its order. */
  readonly codes: readonly string[];
  /** What it says. */
  readonly value: CellValue;
}

/** Reads the rows of reported tables. Issues name rows and headings, and no value. */
export function reportedCells(
  text: string,
  options: AggregateOptions,
): { readonly cells: readonly ReportedCell[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const columns = columnsOf(text, options);
  if (!columns.ok) return { cells: [], issues: columns.issues };
  const records = recordsOf(text, columns.value.delimiter);
  if (records === undefined) {
    return {
      cells: [],
      issues: [
        {
          code: "csv-unreadable",
          severity: "error",
          path: [],
          message:
            "Expected comma-separated values as in RFC 4180. Check its quotation marks and save it again in UTF-8.",
        },
      ],
    };
  }
  const codeOf = codeReader(options, issues);
  const cells: ReportedCell[] = [];
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.every((cell) => cell.trim() === "")) continue;
    const cell = cellOf(record, index + 1, columns.value, options, codeOf, issues);
    if (cell !== undefined) cells.push(cell);
  }
  return { cells, issues };
}

const recordsOf = (text: string, delimiter: string): readonly (readonly string[])[] | undefined => {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch {
    // The parser's own message quotes the line, so it is dropped.
    return undefined;
  }
};

function cellOf(
  record: readonly string[],
  row: number,
  columns: AggregateColumns,
  options: AggregateOptions,
  codeOf: ReturnType<typeof codeReader>,
  issues: Issue[],
): ReportedCell | undefined {
  const at = (place: number | undefined): string => (place === undefined ? "" : (record[place] ?? "").trim());
  if (columns.only.some(({ place, word }) => at(place) !== word)) return undefined;
  const refuse = (code: string, message: string): void => {
    issues.push({ code, severity: "error", path: ["rows", row], message });
  };
  if (columns.action !== undefined && at(columns.action).toUpperCase() === "D") {
    refuse("action-delete", `Row ${row} deletes data. Expected totals alone: leave it out.`);
    return undefined;
  }
  const words = columns.dimensions.map((place) =>
    place === undefined ? undefined : columns.idOf(at(place)),
  );
  const [text, status] = [at(columns.value), columns.idOf(at(columns.status))];
  // A row of attributes that belong to a part of the key: it has no cell.
  if (columns.blankIsTotal && text === "" && status === "" && words.includes("")) return undefined;
  const codes = options.dimensions.map(({ total }, place) => {
    const word = words[place];
    return word === undefined || (word === "" && columns.blankIsTotal) ? total : codeOf(place, word, row);
  });
  const tables = columns.tableOf(at(columns.table));
  if (tables === null) {
    refuse(
      "table-unknown",
      `Row ${row} is of a table that is not declared. Expected one of the declared ones.`,
    );
    return undefined;
  }
  if (!codes.every((code) => code !== undefined)) return undefined;
  const reported = reportedValue(text, status, columns.statuses, options.markers ?? {});
  if (typeof reported === "string") {
    const fault = reported === "value-missing" ? "no value and no reason" : "a value that cannot be read";
    refuse(
      reported,
      `Row ${row} has ${fault}. Expected a whole number from 0, or a marker declared in \`markers\`: a blank is never taken for a zero.`,
    );
    return undefined;
  }
  if (reported.beside) {
    issues.push({
      code: "value-beside-marker",
      severity: "warning",
      path: ["rows", row],
      message: `Row ${row} has a value and a status that says that there is none. The status was kept and the value was not read.`,
    });
  }
  return { row, tables, codes, value: reported.value };
}
