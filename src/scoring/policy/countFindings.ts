import type { Issue } from "../../issues/issue.js";
import type { ScoringNode } from "../model/scoringGroup.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";

/** Counts of persons that a framework weighs although the policy does not say which way is better, or says another way. */
export function countFindings(nodes: readonly ScoringNode[], policy: ScoringPolicy): Issue[] {
  const directions = new Map(policy.countDirections.map((entry) => [entry.item, entry.direction]));
  return nodes.flatMap((node): Issue[] => {
    if (node.kind === "group" || node.countsPersons !== true || node.weight === 0) return [];
    const direction = directions.get(node.id);
    if (direction !== undefined && direction === node.goalposts?.direction) return [];
    return [
      {
        code: direction === undefined ? "count-weighed" : "direction-contradicted",
        severity: "error",
        path: ["framework"],
        message:
          direction === undefined
            ? `Item "${node.id}" counts persons and has a weight. Give it the weight 0, or say in the policy's "countDirections" which way is better, and why.`
            : `Item "${node.id}" and the policy disagree on which way its count is better. Expected the same direction.`,
      },
    ];
  });
}
