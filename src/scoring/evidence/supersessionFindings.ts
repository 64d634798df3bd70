import type { Issue } from "../../issues/issue.js";
import { effectiveLevel } from "../evaluate/effectiveLevel.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";

/** Identifiers on a circle of replacements; each chain is walked once. */
const onCircles = (byId: ReadonlyMap<string, ScoringEvidence>): ReadonlySet<string> => {
  const done = new Set<string>();
  const circles = new Set<string>();
  for (const start of byId.keys()) {
    const walk: string[] = [];
    const inWalk = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !done.has(id) && !inWalk.has(id)) {
      walk.push(id);
      inWalk.add(id);
      id = byId.get(id)?.supersedes;
    }
    if (id !== undefined && inWalk.has(id)) walk.slice(walk.indexOf(id)).forEach((each) => circles.add(each));
    walk.forEach((each) => done.add(each));
  }
  return circles;
};

/**
 * What is wrong with the replacements among pieces: a piece may replace one on the same item that does not count at a higher level.
 * Otherwise a bare claim could move a verified figure. Nor may what speaks of a neighbour take the place of what speaks of the item.
 *
 * @source opsc: levels of evidence, docs/decisions/0004-evidence-levels.md
 */
export function supersessionFindings(pieces: readonly ScoringEvidence[], policy: ScoringPolicy): Issue[] {
  if (pieces.every(({ supersedes }) => supersedes === undefined)) return [];
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const circles = onCircles(byId);
  return pieces.flatMap((piece): Issue[] => {
    if (piece.supersedes === undefined) return [];
    const issue = (code: string, severity: Issue["severity"], message: string): Issue[] => [
      { code, severity, path: ["evidence"], message: `Evidence "${piece.id}" ${message}` },
    ];
    if (circles.has(piece.id)) {
      return issue(
        "supersedes-itself",
        "error",
        "replaces itself, at once or by way of others. Expected the identifier of an older piece.",
      );
    }
    const older = byId.get(piece.supersedes);
    if (older === undefined) {
      return issue(
        "superseded-unknown",
        "warning",
        "replaces a piece that is not among the evidence. Add it or leave the field out.",
      );
    }
    if (older.item !== piece.item) {
      return issue(
        "supersedes-other-item",
        "error",
        `replaces "${older.id}", which speaks of another item. Expected a piece on the same item.`,
      );
    }
    if (effectiveLevel(piece, policy) < effectiveLevel(older, policy)) {
      return issue(
        "supersedes-higher-level",
        "error",
        `counts at a lower level than "${older.id}", which it replaces. Keep both, or name the source that lifts the level.`,
      );
    }
    if (piece.directness === "indirect" && older.directness === "direct") {
      return issue(
        "supersedes-direct",
        "error",
        `speaks of a neighbour and replaces "${older.id}", which speaks of the item itself. Keep both: trafficking, say, is not sale.`,
      );
    }
    return piece.recordedOn < older.recordedOn
      ? issue(
          "supersedes-newer",
          "warning",
          `was recorded before "${older.id}", which it replaces. Check which of the two is the older one.`,
        )
      : [];
  });
}
