import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { columnPlaces, mostPreamble, type ColumnPlaces } from "./columnPlaces.js";
import { firstRecords, recordsAfter } from "./csvRecords.js";
import type { PublishedColumns } from "./publishedColumns.js";
import type { PublishedRow, PublishedTable } from "./publishedTable.js";

interface Opened {
  /** The first lines, among which the headings are. */
  readonly first: readonly (readonly string[])[];
  /** All lines from the one at a place. */
  readonly from: (place: number) => readonly (readonly string[])[];
}

/** The preamble is read apart: a parser that takes its first line for the measure of all others is slow on every one of them. */
function open(source: string | readonly (readonly string[])[], delimiter: string): Opened {
  if (typeof source !== "string")
    return { first: source.slice(0, mostPreamble), from: (place) => source.slice(place) };
  const first = firstRecords(source, delimiter, mostPreamble);
  return {
    first: first.map(({ record }) => record),
    from: (place) => recordsAfter(source, delimiter, first[place - 1]?.line ?? 0),
  };
}

const unreadable = ({ message: said }: Error): Result<never> => {
  const reason = said.split("\n")[0]!;
  const message = `Expected comma-separated values as in RFC 4180: ${reason}. Save the table again as CSV in UTF-8.`;
  return { ok: false, issues: [{ code: "csv-unreadable", severity: "error", path: [], message }] };
};

/**
 * Reads a published table in long form: one row for each cell, under a line of headings. Lines before the headings (a title, a
 * date) are passed over: the headings are the first line that has every column named.
 *
 * @param source - The text of a CSV file (RFC 4180, with or without a byte-order mark), or its lines already taken apart.
 * @param columns - Which columns are what.
 * @returns The table, with a remark on rows that are too short to be read; or what is wrong with the columns, which ones
 * there are, and the nearest name.
 * @example
 * import { readPublishedTable } from "opsc/statistics";
 * const text = "Printed on Monday\nYear,Sex,Value\n2021,Total,10\n2021,Female,<5\n";
 * const reading = readPublishedTable(text, { dimensions: ["Sex"], measure: "Value", groupBy: ["Year"] });
 * reading.ok ? reading.value.rows[1] : undefined; //=> { group: ["2021"], coordinates: ["Female"], text: "<5" }
 * readPublishedTable(text, { dimensions: ["sex"], measure: "Value" }).issues[0]?.suggestion; //=> "Sex"
 */
export function readPublishedTable(
  source: string | readonly (readonly string[])[],
  columns: PublishedColumns,
): Result<PublishedTable> {
  try {
    const opened = open(source, columns.delimiter ?? ",");
    const places = columnPlaces(opened.first, columns);
    return places.ok ? rowsOf(opened.from(places.value.header), places.value, columns) : places;
  } catch (error) {
    // The parser throws nothing else.
    return unreadable(error as Error);
  }
}

function rowsOf(
  records: readonly (readonly string[])[],
  { dimensions, measure, groupBy }: ColumnPlaces,
  columns: PublishedColumns,
): Result<PublishedTable> {
  const rows: PublishedRow[] = [];
  const needed = Math.max(measure, ...dimensions, ...groupBy);
  let short = 0;
  for (const record of records.slice(1)) {
    if (record.every((cell) => cell.trim() === "")) continue;
    if (record.length <= needed) {
      short += 1;
      continue;
    }
    rows.push({
      group: groupBy.map((place) => record[place]!),
      coordinates: dimensions.map((place) => record[place]!),
      text: record[measure]!,
    });
  }
  const issues: Issue[] = [];
  if (short > 0) {
    issues.push({
      code: "csv-row-length",
      severity: "warning",
      path: [],
      message: `${short} rows end before the columns that were named and were left out. Check their quotation marks and the separator.`,
    });
  }
  const value = { groupBy: columns.groupBy ?? [], dimensions: columns.dimensions, rows };
  return { ok: true, value, issues };
}
