import type { Issue } from "../../../issues/issue.js";

const of =
  (code: string, severity: Issue["severity"], message: string) =>
  (path: Issue["path"]): Issue => ({ code, severity, path, message });

/** What an importer says of a row: where, and never which value. A path names columns that a mapping declares, and no other. */
export const importIssues = {
  notARow: of(
    "not-a-row",
    "error",
    "Expected a row: one object with the columns of the other system as its keys.",
  ),
  noOffence: of(
    "no-offence",
    "error",
    "Expected a sign of an offence under the Protocol. No column of the mapping holds one: declare a mapping for the column that does, or leave the row out.",
  ),
  notMapped: of(
    "value-not-mapped",
    "warning",
    "The value of this column has no place in the declared mapping and was left out. Correct it, or declare what it becomes.",
  ),
  withheld: of(
    "value-withheld",
    "information",
    "The other system took the value of this column out before release. Nothing stands in its place.",
  ),
  differ: of(
    "values-differ",
    "warning",
    "Two values that fill the same field say different things, and neither was taken. Correct one in the other system.",
  ),
  noSourceId: of(
    "no-source-id",
    "error",
    "Expected the id of the case in the other system, of which the pseudonym is made. Name its column, or leave the row out.",
  ),
};
