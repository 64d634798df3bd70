import type { Issue } from "../issues/issue.js";
import type { CaseFile } from "./caseFile.js";
import { recommendationId } from "./recommendationId.js";

/** Identifiers that stand twice, and those of recommendations that do not say what their symbol, paragraph and item say. */
export function identifierFindings(file: CaseFile): Issue[] {
  const issues: Issue[] = [];
  const twice = (lists: readonly ("recommendations" | "measures" | "evidence" | "assessments")[]): void => {
    const seen = new Set<string>();
    for (const list of lists) {
      for (const [index, { id }] of file[list].entries()) {
        if (seen.has(id)) {
          issues.push({
            code: "identifier-twice",
            severity: "error",
            path: [list, index, "id"],
            message: `The identifier "${id}" is used above already. Expected one of its own, since others refer to it${lists.length > 1 ? " (measures and evidence share theirs)" : ""}.`,
          });
        }
        seen.add(id);
      }
    }
  };
  twice(["recommendations"]);
  // Assessments refer to both by identifier alone.
  twice(["measures", "evidence"]);
  twice(["assessments"]);
  for (const [index, { id, symbol, paragraph, item }] of file.recommendations.entries()) {
    const expected = recommendationId(symbol, paragraph, item);
    if (id !== expected) {
      issues.push({
        code: "identifier-inconsistent",
        severity: "error",
        path: ["recommendations", index, "id"],
        message: `The identifier "${id}" does not agree with symbol, paragraph and item. Expected the symbol, "#", the paragraph and the item in brackets.`,
        suggestion: expected,
      });
    }
  }
  return issues;
}
