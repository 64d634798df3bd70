import type { Issue } from "../../issues/issue.js";
import type { ScoringItem } from "../model/scoringItem.js";

/** What is wrong with one item: goalposts, the reason for being not applicable. */
export function itemFindings(item: ScoringItem, path: Issue["path"]): Issue[] {
  const issues: Issue[] = [];
  const error = (code: string, field: string, message: string): void => {
    issues.push({
      code,
      severity: "error",
      path: [...path, field],
      message: `Item "${item.id}" ${message}`,
    });
  };
  const { goalposts, itemKind, notApplicable } = item;
  const isIndicator = itemKind === "indicator";
  if (isIndicator && goalposts === undefined) {
    error(
      "goalposts-missing",
      "goalposts",
      "is an indicator without goalposts. Add the two fixed values and their source.",
    );
  }
  if (!isIndicator && goalposts !== undefined) {
    error(
      "goalposts-unexpected",
      "goalposts",
      "has goalposts and is no indicator. Take them out or change its kind.",
    );
  }
  if (!isIndicator && item.countsPersons === true) {
    error("count-unexpected", "countsPersons", "counts persons and is no indicator. Change its kind.");
  }
  if (
    goalposts !== undefined &&
    !(
      Number.isFinite(goalposts.lower) &&
      Number.isFinite(goalposts.upper) &&
      goalposts.lower < goalposts.upper
    )
  ) {
    error(
      "goalposts-reversed",
      "goalposts",
      'has goalposts out of order. Expected "lower" below "upper"; which end is better stands in "direction".',
    );
  }
  if (
    notApplicable !== undefined &&
    (notApplicable.reason.trim() === "" || notApplicable.source.title.trim() === "")
  ) {
    error(
      "not-applicable-without-reason",
      "notApplicable",
      "is marked as not applicable without a legal reason and its source. Add both, or leave it applicable and unknown.",
    );
  }
  return issues;
}
