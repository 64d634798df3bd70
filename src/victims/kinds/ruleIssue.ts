import type { Issue } from "../../issues/issue.js";
import type { RecordPath, RecordRule } from "../rules/recordRule.js";

/** What a broken rule says. It knows the rule and the place, and nothing of the record. */
export const ruleIssue = (
  {
    id,
    severity,
    sentence,
    mending,
    source,
  }: Pick<RecordRule<never>, Exclude<keyof RecordRule<never>, "find">>,
  path: RecordPath,
): Issue => ({ code: id, severity, path, message: `${sentence} ${mending}`, source });
