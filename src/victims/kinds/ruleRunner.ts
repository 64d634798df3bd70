import type { Issue } from "../../issues/issue.js";
import type { RecordPath, RecordRule } from "../rules/recordRule.js";
import { ruleIssue } from "./ruleIssue.js";

const noIssues: readonly Issue[] = [];

/**
 * Runs the rules over the facts of one record. The first pass only notes which rules are broken, since hardly any is; those
 * alone are asked again for the places.
 */
export function ruleRunner<Facts>(rules: readonly RecordRule<Facts>[]): (facts: Facts) => readonly Issue[] {
  const state = { broken: false };
  const notice = (): void => {
    state.broken = true;
  };
  return (facts) => {
    let issues: Issue[] | undefined;
    for (const rule of rules) {
      rule.find(facts, notice);
      if (!state.broken) continue;
      state.broken = false;
      const found: Issue[] = (issues ??= []);
      rule.find(facts, (path: RecordPath) => {
        found.push(ruleIssue(rule, path));
      });
    }
    return issues ?? noIssues;
  };
}
