import { columnIssues } from "../victims/importers/columnIssues.js";
import type { ColumnReport } from "../victims/importers/columnReport.js";
import type { CommandContext } from "./context.js";
import { printIssues } from "./printIssues.js";

/** Says which columns of another system are not read and why; and, of any table, where none of its columns is known. */
export function printColumns(
  report: ColumnReport,
  from: string | undefined,
  context: Pick<CommandContext, "err">,
): void {
  if (report.used.length === 0) {
    const known =
      from === undefined ? "dotted paths of fields, such as offences.0.offence" : `columns of ${from}`;
    context.err(
      `warning: Expected ${known}, but no column is known. Check --delimiter, --from and the file.\n`,
    );
  } else if (from !== undefined) printIssues(columnIssues(report), context);
}
