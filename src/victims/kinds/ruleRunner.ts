import type { Issue } from "../../issues/issue.js";
import type { RecordPath, RecordRule } from "../rules/recordRule.js";
import { callInTurn } from "./callInTurn.js";
import { ruleIssue } from "./ruleIssue.js";

const noIssues: readonly Issue[] = [];

/**
 * Runs the rules over the facts of one record. The first pass only notes whether any is broken, since hardly any is; only where one
 * is are they asked again, for the places.
 */
export function ruleRunner<Facts>(rules: readonly RecordRule<Facts>[]): (facts: Facts) => readonly Issue[] {
  let isBroken = false;
  const notice = (): void => {
    isBroken = true;
  };
  const findAll = callInTurn(rules.map(({ find }) => find));
  // Nothing of the first pass is held by a function that it makes: room for it would be made anew for each record.
  return (facts) => {
    findAll(facts, notice);
    if (!isBroken) return noIssues;
    isBroken = false;
    return issuesOf(rules, facts);
  };
}

/** Asks every rule for the places where it is broken. */
function issuesOf<Facts>(rules: readonly RecordRule<Facts>[], facts: Facts): readonly Issue[] {
  const issues: Issue[] = [];
  for (const rule of rules) {
    rule.find(facts, (path: RecordPath) => {
      issues.push(ruleIssue(rule, path));
    });
  }
  return issues;
}
