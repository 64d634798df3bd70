import { formatIssue } from "../issues/formatIssue.js";
import type { Issue } from "../issues/issue.js";
import type { CommandContext, ExitCode } from "./context.js";

/** Writes each issue on a line of standard error. */
export function printIssues(issues: readonly Issue[], { err }: Pick<CommandContext, "err">): void {
  for (const issue of issues) err(`${formatIssue(issue)}\n`);
}

/** 1 where an issue is an error, else 0. */
export function exitCodeOf(issues: readonly Issue[]): ExitCode {
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}
