import type { GatheredEvidence } from "../evaluate/gatheredEvidence.js";
import type { PlacedEvidence } from "../evidence/placedEvidence.js";

const none: readonly string[] = [];

/** Identifiers of the pieces that count for one place at the verified, the documented and the claimed cut, each list in alphabetical order. */
export function evidenceIds(
  { pieces, from, levels }: GatheredEvidence,
  evidence: readonly PlacedEvidence[],
  place: number,
): readonly [readonly string[], readonly string[], readonly string[]] {
  const start = from[place]!;
  const end = from[place + 1]!;
  if (start === end) return [none, none, none];
  const verified: string[] = [];
  const documented: string[] = [];
  const claimed: string[] = [];
  for (let at = start; at < end; at += 1) {
    const index = pieces[at]!;
    const { id } = evidence[index]!.piece;
    const level = levels[index]!;
    claimed.push(id);
    if (level >= 2) documented.push(id);
    if (level >= 3) verified.push(id);
  }
  return [verified.sort(), documented.sort(), claimed.sort()];
}
