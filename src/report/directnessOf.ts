import type { Directness } from "../codes/directnesses.js";
import type { Evidence } from "../evidence/evidence.js";

/** How nearly a piece of evidence bears on a recommendation; direct where one of its links says so. */
export function directnessOf(evidence: Evidence, recommendation: string): Directness {
  const links = evidence.links.filter((link) => link.recommendation === recommendation);
  return links.some(({ directness }) => directness === "direct") ? "direct" : "indirect";
}
