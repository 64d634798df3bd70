import type { Recommendation } from "../../recommendations/recommendation.js";
import type { Outline } from "./outline.js";
import type { OutlineSection } from "./outlineSection.js";
import { outlineSections } from "./outlineSections.js";

/** How many steps of a path two provisions share where one lies within the other; 0 where they stand apart. */
const closeness = (one: string, other: string): number => {
  if (one !== other && !one.startsWith(`${other}.`) && !other.startsWith(`${one}.`)) return 0;
  return Math.min(one.split(".").length, other.split(".").length);
};

const nearest = (
  sections: readonly OutlineSection[],
  provisions: readonly string[],
): OutlineSection | undefined => {
  let best: OutlineSection | undefined;
  let reached = 0;
  for (const section of sections) {
    const steps = section.provisions.flatMap((own) => provisions.map((cited) => closeness(own, cited)));
    const close = Math.max(0, ...steps);
    if (close > reached) {
      reached = close;
      best = section;
    }
  }
  return best;
};

/**
 * The one section of an outline in which a recommendation is answered: the one that takes its cluster. Where several do, or the cluster is
 * `other`, the provisions decide; where they do not, the first that takes the cluster has it.
 *
 * @param outline - The outline.
 * @param recommendation - Its cluster and provisions.
 * @returns The section; in an outline of somebody's own that has no place for the cluster the first section that is no annex.
 * @throws RangeError for an outline without sections.
 * @example
 * import { outlineOf, sectionForRecommendation } from "opsc/report";
 * const outline = outlineOf("initial-report");
 * sectionForRecommendation(outline, { cluster: "helpline", provisions: ["9.3"] }).numeral; //=> "VI"
 * sectionForRecommendation(outline, { cluster: "adoption", provisions: ["3.1.a.ii"] }).numeral; //=> "V"
 */
export function sectionForRecommendation(
  outline: Pick<Outline, "sections">,
  recommendation: Pick<Recommendation, "cluster" | "provisions">,
): OutlineSection {
  const { cluster, provisions } = recommendation;
  const sections = outlineSections(outline);
  const takers = sections.filter((section) => section.clusters.includes(cluster));
  const [first] = takers;
  if (takers.length === 1 && first !== undefined && cluster !== "other") return first;
  const answering = sections.filter((section) => section.clusters.length > 0);
  const choice = cluster === "other" || takers.length === 0 ? answering : takers;
  const found =
    nearest(choice, provisions) ??
    first ??
    sections.find((section) => section.clusters.includes("other")) ??
    sections.find(({ annex }) => !annex) ??
    sections[0];
  if (found === undefined) throw new RangeError("sectionForRecommendation expects an outline with sections");
  return found;
}
