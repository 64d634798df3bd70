import type { NodeGrade } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { gradeOf } from "../score/gradeOf.js";
import type { SensitivityOutcome } from "./sensitivitySummary.js";

/** The outcome of two ends; the whole of 0 to 1 says nothing and has no grade. */
export function outcomeOf(lower: number, upper: number, bands: ScoringPolicy["bands"]): SensitivityOutcome {
  // The two ends are rounded apart from each other.
  const interval: Interval = { lower, upper: Math.max(lower, upper) };
  return { interval, grade: gradeOf(interval, lower === 0 && upper === 1 ? 0 : 1, bands) };
}

/** Whether two grades, or spans of grades, are the same. */
export const isSameGrade = (left: NodeGrade, right: NodeGrade): boolean =>
  left.grade === right.grade && left.lowest === right.lowest && left.highest === right.highest;

/** How far the bound moves that moves farther. */
export const moveBetween = (left: Interval, right: Interval): number =>
  Math.max(Math.abs(left.lower - right.lower), Math.abs(left.upper - right.upper));
