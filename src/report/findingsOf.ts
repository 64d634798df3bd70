import type { Issue } from "../issues/issue.js";
import type { CaseFile } from "../recommendations/caseFile.js";
import { claimFindings } from "../recommendations/claimFindings.js";
import { saleFindings } from "../recommendations/saleFindings.js";
import { namedPath } from "./namedPath.js";
import { sortedBy } from "./order.js";

/**
 * What the checks find in a case file, in an order that does not hang on the order of its entries.
 *
 * @param caseFile - The case file as known on the day.
 * @returns Issues whose paths name entries by their identifiers.
 */
export function findingsOf(caseFile: CaseFile): Issue[] {
  const issues = [...saleFindings(caseFile), ...claimFindings(caseFile)].map((issue) => ({
    ...issue,
    path: namedPath(issue.path, caseFile),
  }));
  return sortedBy(issues, ({ severity, code, message }) => `${severity} ${code} ${message}`);
}
