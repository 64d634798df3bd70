import type { Issue } from "../../issues/issue.js";
import type { RecordPath, RecordRule } from "../rules/recordRule.js";

/** What a broken rule says. It knows the rule and the place, and nothing of the record. */
export const ruleIssue = (rule: RecordRule<never>, path: RecordPath): Issue => ({
  code: rule.id,
  severity: rule.severity,
  path,
  message: `${rule.sentence} ${rule.mending}`,
  source: rule.source,
});
