import type { Issue } from "./issue.js";
import { printable } from "./printable.js";

/**
 * A path as people write it: dots for keys, brackets for indexes.
 *
 * @param path - Keys and indexes.
 * @returns The written path, or "(root)" for an empty one.
 * @example
 * import { formatPath } from "opsc/issues";
 * formatPath(["measures", 0, "id"]); //=> "measures[0].id"
 */
export function formatPath(path: Issue["path"]): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text === "" ? "(root)" : text.replace(/^\./, "");
}

/**
 * An issue as one line for a terminal or a log. A path may hold a key of the input, and a message may quote it: characters that control a
 * terminal are written out, and line breaks become spaces, so that one issue is one line.
 *
 * @param issue - The issue.
 * @returns Severity, path, message and the suggestion where there is one.
 * @example
 * import { formatIssue } from "opsc/issues";
 * formatIssue({ code: "x", severity: "error", path: ["asOf"], message: "Expected a date." });
 * //=> "error asOf: Expected a date. [x]"
 */
export function formatIssue(issue: Issue): string {
  const suggestion = issue.suggestion === undefined ? "" : ` Suggested: ${issue.suggestion}.`;
  const line = `${issue.severity} ${formatPath(issue.path)}: ${issue.message}${suggestion} [${issue.code}]`;
  return printable(line.replace(/[\t\r\n]+/g, " "));
}
