import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";

/** The level at which a piece counts: an indirect one is lowered, and at 0 it counts nowhere. */
export function effectiveLevel(
  { level, directness }: Pick<ScoringEvidence, "level" | "directness">,
  { indirectLowering }: Pick<ScoringPolicy, "indirectLowering">,
): number {
  return directness === "indirect" ? Math.max(0, level - indirectLowering) : level;
}
