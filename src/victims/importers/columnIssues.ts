import { labelOf } from "../../codes/labelOf.js";
import type { Issue } from "../../issues/issue.js";
import { identifierKinds } from "../identifiers/identifierKinds.js";
import { dropReasons } from "./codes/dropReasons.js";
import type { ColumnReport } from "./columnReport.js";

/**
 * What a report says of the columns that are not read, as issues for a log: by position, and by name only where the system is
 * known to have the column.
 *
 * @param report - What `columns` of an importer gave.
 * @returns One piece of information for each dropped column, in the order of the header.
 * @example
 * import { columnIssues, primeroImporter } from "opsc/victims";
 * const issues = columnIssues(primeroImporter().columns(["sex", "name_first", "my own note"]));
 * issues.map(({ path }) => path); //=> [["columns", 2], ["columns", 3]]
 * issues[1]?.message; //=> "Column 3 is not read: not on the list."
 */
export function columnIssues(report: ColumnReport): Issue[] {
  return report.dropped.map(({ position, name, reason, identifier }) => {
    const which = name === undefined ? `Column ${position}` : `Column ${position} (${name})`;
    const kind = identifier === undefined ? "" : `, ${labelOf(identifierKinds, identifier).toLowerCase()}`;
    return {
      code: "column-dropped",
      severity: "information",
      path: ["columns", position],
      message: `${which} is not read: ${labelOf(dropReasons, reason).toLowerCase()}${kind}.`,
    };
  });
}
