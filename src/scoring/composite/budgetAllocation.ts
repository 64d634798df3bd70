import type { Result } from "../../issues/result.js";
import { answered, refused } from "./sample.js";

/**
 * Weights from experts who each spread one budget of points over the indicators: every expert's shares of the own budget, averaged.
 *
 * @param allocations - One row of points for each expert, 0 or more, in the same order of indicators.
 * @param budget - The points that every expert had to spend, 100 where it is left out.
 * @returns Weights of sum 1; an issue, with the number of the row in its path, where a row has another length or spends another budget.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 6
 * @example
 * import { budgetAllocation } from "opsc/scoring";
 * const answer = budgetAllocation([[50, 50], [100, 0]]);
 * answer.ok && answer.value; //=> [0.75, 0.25]
 */
export function budgetAllocation(
  allocations: readonly (readonly number[])[],
  budget = 100,
): Result<readonly number[]> {
  const width = allocations[0]?.length ?? 0;
  if (width === 0 || !(budget > 0)) {
    return refused("budget-empty", "Expected the points of one expert at least, and a budget above 0.");
  }
  const wrong = allocations.findIndex(
    (row) =>
      row.length !== width ||
      !row.every((points) => points >= 0) ||
      !(Math.abs(row.reduce((sum, points) => sum + points, 0) - budget) <= 1e-9 * budget),
  );
  if (wrong >= 0) {
    const answer = refused(
      "budget-not-spent",
      `Expected ${width} numbers of 0 or more that sum to the budget of ${budget}; ask the expert again.`,
    );
    return { ok: false, issues: answer.issues.map((issue) => ({ ...issue, path: [wrong] })) };
  }
  const points = Array.from({ length: width }, (_, place) =>
    allocations.reduce((sum, row) => sum + row[place]!, 0),
  );
  return answered(points.map((sum) => sum / (budget * allocations.length)));
}
