import type { Issue } from "../../../issues/issue.js";

const error = (code: string, message: string): Issue => ({ code, severity: "error", path: [], message });

/** What is said of rows and headers. No message repeats a cell or the name of a column. */
export const csvIssues = {
  quote: error(
    "row-quote",
    "Expected a quoted cell to open at its first character, to double every quote inside it and to close before the delimiter. Mend the quotes of the row that begins here; reading went on at the next line.",
  ),
  headerMissing: error(
    "header-missing",
    "Expected a first row with the names of the columns. Add one; nothing of the input was read.",
  ),
  headerUnreadable: error(
    "header-unreadable",
    "Expected the first row to hold the names of the columns. Mend it; nothing after it was read.",
  ),
  headerReturn: error(
    "header-unreadable",
    "Expected lines that end with a line feed, but the first holds lone carriage returns. Convert the line ends; nothing was read.",
  ),
  headerEmpty: (column: number): Issue =>
    error("header-empty", `Expected a name for every column, but column ${column} has none. Give it one.`),
  headerReserved: (column: number): Issue =>
    error("header-reserved", `Column ${column} has a name that no record can use. Give it another.`),
  headerDuplicate: (column: number, first: number): Issue =>
    error(
      "header-duplicate",
      `Expected a name of its own for every column, but column ${column} is named like column ${first}.`,
    ),
  columns: (expected: number, found: number): Issue =>
    error(
      "row-columns",
      `Expected ${expected} cells, as the first row has, but found ${found}. Check the delimiters and quotes of the row.`,
    ),
};
