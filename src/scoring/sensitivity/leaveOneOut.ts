import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { CutEvidence } from "../evaluate/gatheredEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { isSameGrade, moveBetween, outcomeOf } from "./outcomeOf.js";
import { rootWithout } from "./rootWithout.js";
import type { LeftOutNode, SensitivityOutcome } from "./sensitivitySummary.js";

/**
 * The outcome without each counted node but the root, in the order of the framework. Its weight goes to the others of its group; a group
 * left without any goes too.
 *
 * @param known - The ends, groups evaluated.
 * @param powers - The exponent at each place.
 */
export function leaveOneOut(
  compiled: CompiledFramework,
  known: Pick<CutEvidence, "lower" | "upper">,
  powers: Float64Array,
  reference: SensitivityOutcome,
  bands: ScoringPolicy["bands"],
): LeftOutNode[] {
  const { display, nodes, parent, weight } = compiled;
  const lower = known.lower.slice();
  const upper = known.upper.slice();
  const weights = weight.slice();
  const isCounted = (place: number): boolean => {
    for (let at = place; at > 0; at = parent[at]!) if (weight[at] === 0) return false;
    return true;
  };
  return [...display].flatMap((place): LeftOutNode[] => {
    const node = nodes[place]!;
    if (place === 0 || !isCounted(place)) return [];
    const least = rootWithout(compiled, lower, weights, powers, place);
    const most = rootWithout(compiled, upper, weights, powers, place);
    if (least === undefined || most === undefined) return [];
    const outcome = outcomeOf(least, most, bands);
    return [
      {
        id: node.id,
        label: node.label,
        kind: node.kind,
        ...outcome,
        move: moveBetween(outcome.interval, reference.interval),
        changesGrade: !isSameGrade(outcome.grade, reference.grade),
      },
    ];
  });
}
