import type { Issue } from "../../issues/issue.js";
import { isPower, powerWords } from "../compile/isPower.js";
import type { Interval } from "../model/interval.js";
import { itemKinds } from "../model/itemKinds.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";

const isInterval = ({ lower, upper }: Interval): boolean => lower >= 0 && upper <= 1 && lower <= upper;

const bandsMeet = (bands: ScoringPolicy["bands"]): boolean =>
  bands.length > 0 &&
  bands[0]?.lower === 0 &&
  bands.at(-1)?.upper === 1 &&
  bands.every(({ lower, upper }, at) => lower < upper && (at === 0 || bands[at - 1]?.upper === lower));

/**
 * What is wrong with a policy.
 *
 * @param policy - A policy of the right form.
 * @returns Issues, all of them errors; empty where nothing is wrong.
 */
export function policyFindings(policy: ScoringPolicy): Issue[] {
  const issues: Issue[] = [];
  const error = (code: string, path: readonly (string | number)[], message: string): void => {
    issues.push({ code, severity: "error", path: ["policy", ...path], message });
  };
  const statuses = new Set<string>();
  policy.scale.forEach(({ status, interval, onReportingDuty }, at) => {
    if (statuses.has(status)) {
      error(
        "status-duplicate",
        ["scale", at, "status"],
        `The status "${status}" stands twice in the scale. Expected it once.`,
      );
    }
    statuses.add(status);
    for (const each of [interval, onReportingDuty]) {
      if (each === null || each === undefined || isInterval(each)) continue;
      error(
        "interval-out-of-range",
        ["scale", at],
        `The status "${status}" has no usable interval. Expected 0 <= lower <= upper <= 1.`,
      );
    }
  });
  for (const { code } of itemKinds) {
    const years = policy.horizons[code];
    if (years === null || (Number.isInteger(years) && years >= 0)) continue;
    error(
      "horizon-out-of-range",
      ["horizons", code],
      "Expected whole years from 0, or null where evidence does not age.",
    );
  }
  for (const [place, power] of Object.entries(policy.powers)) {
    if (!isPower(power)) error("power-out-of-range", ["powers", place], `Expected ${powerWords}.`);
  }
  if (![0, 1, 2, 3].includes(policy.indirectLowering)) {
    error("lowering-out-of-range", ["indirectLowering"], "Expected 0, 1, 2 or 3 levels.");
  }
  if (!bandsMeet(policy.bands)) {
    error(
      "bands-with-gaps",
      ["bands"],
      "Expected bands from 0 to 1, lowest first, each beginning where the one before it ends.",
    );
  }
  policy.countDirections.forEach(({ reason, source }, at) => {
    if (reason.trim() !== "" && source.title.trim() !== "") return;
    error(
      "direction-without-reason",
      ["countDirections", at],
      "Expected the reason for which the count has a better end, and its source.",
    );
  });
  return issues;
}
