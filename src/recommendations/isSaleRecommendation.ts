import type { Cluster } from "../codes/clusters.js";
import type { Recommendation } from "./recommendation.js";

/** Clusters in which the Committee speaks of every offence under the Protocol, and so of sale. */
const clustersOfAllOffences: ReadonlySet<Cluster> = new Set([
  "data-collection",
  "legislation",
  "policy-strategy",
  "coordination",
  "training",
  "resources",
  "prevention",
  "criminal-law",
  "impunity",
  "legal-persons",
  "jurisdiction",
  "victim-protection",
  "justice-protection",
  "recovery-reintegration",
  "helpline",
  "cooperation",
]);

const saleProvision = /^(?:2\.a|3\.1\.a)(?:\.|$)/;
const saleWord = /\b(?:sale|sales|sell|selling|sold)\b/i;

/**
 * Whether a recommendation is about the sale of children, alone or among the other offences: it rests on article 2 (a) or
 * 3 (1) (a), or its words speak of sale, or its cluster is about every offence under the Protocol.
 *
 * @param recommendation - The recommendation, or its cluster, provisions and words.
 * @returns False for those about reports, ratification, dissemination and the like.
 * @source OPSC, arts. 2 (a) and 3 (1) (a); CRC/C/OPSC/TKM/CO/1, paras. 8, 9, 35 and 39
 * @example
 * import { isSaleRecommendation } from "opsc/recommendations";
 * isSaleRecommendation({ cluster: "other", provisions: ["3.1.a.ii"], text: "Review the rules on consent." }); //=> true
 * isSaleRecommendation({ cluster: "opic-ratification", provisions: [], text: "Ratify it." }); //=> false
 */
export function isSaleRecommendation(
  recommendation: Pick<Recommendation, "cluster" | "provisions" | "text" | "context">,
): boolean {
  return (
    clustersOfAllOffences.has(recommendation.cluster) ||
    recommendation.provisions.some((provision) => saleProvision.test(provision)) ||
    saleWord.test(recommendation.text) ||
    saleWord.test(recommendation.context ?? "")
  );
}
