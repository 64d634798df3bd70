import type { Issue } from "../../../issues/issue.js";
import { csvIssues } from "./csvIssues.js";

/**
 * Checks the names of columns.
 *
 * @param names - The cells of the first row.
 * @returns What is wrong with them, by position and never by name; nothing where every column has a name of its own.
 */
export function headerIssues(names: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const column = index + 1;
    const first = seen.get(name);
    if (name.includes("\r")) return [csvIssues.headerReturn];
    if (name.trim() === "") issues.push(csvIssues.headerEmpty(column));
    else if (name === "__proto__") issues.push(csvIssues.headerReserved(column));
    else if (first !== undefined) issues.push(csvIssues.headerDuplicate(column, first));
    else seen.set(name, column);
  }
  return issues;
}
