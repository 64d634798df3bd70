import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import type { Result } from "../../issues/result.js";
import { canonicalJson } from "../../statistics/model/canonicalJson.js";
import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import type { PlacedEvidence } from "./placedEvidence.js";
import { pieceFindings } from "./pieceFindings.js";
import { supersessionFindings } from "./supersessionFindings.js";

/** Looking for the nearest identifier takes long, and a list that fits nothing needs no more. */
const suggestions = 5;

const conflict = ({ id }: ScoringEvidence, index: number): Issue => ({
  code: "evidence-id-conflict",
  severity: "error",
  path: ["evidence", index, "id"],
  message: `Two different pieces of evidence have the identifier "${id}". Expected a different one for each.`,
});

const unknownItem = ({ id }: ScoringEvidence, index: number, suggestion: string | undefined): Issue => ({
  code: "item-unknown",
  severity: "error",
  path: ["evidence", index, "item"],
  message: `Evidence "${id}" speaks of no item of the framework. Expected the identifier of one.`,
  ...(suggestion === undefined ? {} : { suggestion }),
});

/**
 * Checks evidence against a framework and a policy.
 *
 * @returns Every piece once with its item, in the order of its first place; or every error. A replaced piece that is not in the list is a warning.
 */
export function checkEvidence(
  evidence: readonly ScoringEvidence[],
  { nodes, placeOf }: Pick<CompiledFramework, "nodes" | "placeOf">,
  policy: ScoringPolicy,
): Result<readonly PlacedEvidence[]> {
  const issues: Issue[] = [];
  const pieces = new Map<string, ScoringEvidence>();
  const placed: PlacedEvidence[] = [];
  const scale = new Map(policy.scale.map((entry) => [entry.status, entry]));
  let unknown = 0;
  evidence.forEach((piece, index) => {
    const same = pieces.get(piece.id);
    if (same !== undefined) {
      if (same !== piece && canonicalJson(same) !== canonicalJson(piece)) issues.push(conflict(piece, index));
      return;
    }
    pieces.set(piece.id, piece);
    const place = placeOf.get(piece.item) ?? -1;
    const item = nodes[place];
    if (item?.kind === "item") {
      placed.push({ piece, item, place });
      for (const issue of pieceFindings(piece, item, scale, index)) issues.push(issue);
      return;
    }
    unknown += 1;
    const nearest = unknown > suggestions ? undefined : nearestText(piece.item, placeOf.keys());
    issues.push(unknownItem(piece, index, nearest));
  });
  issues.push(...supersessionFindings([...pieces.values()], policy));
  return issues.some(({ severity }) => severity === "error")
    ? { ok: false, issues }
    : { ok: true, value: placed, issues };
}
