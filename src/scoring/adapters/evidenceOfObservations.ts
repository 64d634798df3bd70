import type { Cluster } from "../../codes/clusters.js";
import type { RecommendationStrength } from "../../codes/recommendationStrengths.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";

/** Clusters whose recommendations ask for something to come and find nothing amiss. */
const forward: ReadonlySet<Cluster> = new Set(["follow-up", "dissemination-of-observations", "next-report"]);

/** Verbs with which the Committee asks for what it does not say to be lacking: to go on, or to consider. */
const mild: ReadonlySet<RecommendationStrength> = new Set(["encourages", "invites"]);

/**
 * What concluding observations themselves say, as evidence: on the day of their adoption what they urge, recommend or request had not been done
 * to the Committee's satisfaction.
 *
 * Judgement: such a recommendation is read as grade C on the day on which it was made, save where it only looks ahead (follow-up, dissemination of
 * the observations, the next report). What the Committee encourages or invites to need not be lacking and stays unknown. The finding ages like
 * any other, and any later piece stands beside it.
 *
 * @param caseFile - The recommendations and the day of adoption.
 * @returns Pieces of level 3 on the items of `followUpFramework`.
 * @source CCPR/C/128/3 for the letter; the reading of a recommendation as a finding is judgement
 * @example
 * import { turkmenistan } from "opsc/casebook";
 * import { evidenceOfObservations } from "opsc/scoring";
 * const pieces = evidenceOfObservations(turkmenistan);
 * pieces.find(({ item }) => item === "CRC/C/OPSC/TKM/CO/1#27(a)")?.status; //=> "C"
 */
export function evidenceOfObservations(
  caseFile: Pick<CaseFile, "recommendations" | "symbol" | "adoptedOn">,
): ScoringEvidence[] {
  const { adoptedOn, recommendations, symbol } = caseFile;
  return recommendations
    .filter(
      (recommendation) =>
        recommendation.symbol === symbol &&
        !forward.has(recommendation.cluster) &&
        !mild.has(recommendation.strength),
    )
    .map(({ id, paragraph }): ScoringEvidence => ({
      id: `observation:${id}`,
      item: id,
      status: "C",
      level: 3,
      directness: "direct",
      recordedOn: adoptedOn,
      source: { title: symbol, locator: `para. ${paragraph}` },
    }));
}
