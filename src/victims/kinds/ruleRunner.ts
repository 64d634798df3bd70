import type { Issue } from "../../issues/issue.js";
import type { RecordPath, RecordRule } from "../rules/recordRule.js";
import { ruleIssue } from "./ruleIssue.js";

const noIssues: readonly Issue[] = [];

/**
 * Runs the rules over the facts of one record. The first pass only notes which rules are broken, since hardly any is; those
 * alone are asked again for the places.
 */
export function ruleRunner<Facts>(rules: readonly RecordRule<Facts>[]): (facts: Facts) => readonly Issue[] {
  const finds = rules.map(({ find }) => find);
  let isBroken = false;
  const notice = (): void => {
    isBroken = true;
  };
  // Nothing of the first pass is held by a function that it makes: room for it would be made anew for each rule.
  return (facts) => {
    let issues: Issue[] | undefined;
    for (let at = 0; at < finds.length; at += 1) {
      finds[at]?.(facts, notice);
      if (!isBroken) continue;
      isBroken = false;
      addPlaces(rules[at], facts, (issues ??= []));
    }
    return issues ?? noIssues;
  };
}

/** Asks a rule that is broken for the places. */
function addPlaces<Facts>(rule: RecordRule<Facts> | undefined, facts: Facts, issues: Issue[]): void {
  rule?.find(facts, (path: RecordPath) => {
    issues.push(ruleIssue(rule, path));
  });
}
