import type { Cluster } from "../../codes/clusters.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import { replyItemId } from "../frameworks/followUpFramework.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";

/** Clusters whose recommendations ask for something to come and find nothing amiss. */
const forward: ReadonlySet<Cluster> = new Set(["follow-up", "dissemination-of-observations", "next-report"]);

/**
 * What concluding observations themselves say, as evidence: on the day of their adoption what they recommend had not been done to the Committee's
 * satisfaction, and a report received was received.
 *
 * Judgement: a recommendation is read as grade C on the day on which it was made, save where it only looks ahead (follow-up, dissemination of the
 * observations, the next report). It ages like any other finding, and any later piece stands beside it.
 *
 * @param caseFile - The recommendations, the day of adoption and the reports received.
 * @returns Pieces of level 3 on the items of {@link followUpFramework}; those on reports belong to that framework alone.
 * @source CCPR/C/128/3 for the letter; the reading of a recommendation as a finding is judgement
 * @example
 * import { turkmenistan } from "opsc/casebook";
 * import { evidenceOfObservations } from "opsc/scoring";
 * const pieces = evidenceOfObservations(turkmenistan);
 * pieces.find(({ item }) => item === "CRC/C/OPSC/TKM/CO/1#27(a)")?.status; //=> "C"
 */
export function evidenceOfObservations(
  caseFile: Pick<CaseFile, "recommendations" | "symbol" | "adoptedOn" | "receivedReports">,
): ScoringEvidence[] {
  const { adoptedOn, receivedReports, recommendations, symbol } = caseFile;
  const found = recommendations
    .filter((recommendation) => recommendation.symbol === symbol && !forward.has(recommendation.cluster))
    .map(({ id, paragraph }): ScoringEvidence => ({
      id: `observation:${id}`,
      item: id,
      status: "C",
      level: 3,
      directness: "direct",
      recordedOn: adoptedOn,
      source: { title: symbol, locator: `para. ${paragraph}` },
    }));
  const received = receivedReports
    .filter(({ report }) => report === "next-periodic-report")
    .map(({ receivedOn, source }): ScoringEvidence => ({
      id: `report:${receivedOn}`,
      item: replyItemId,
      status: "reported",
      level: 3,
      directness: "direct",
      recordedOn: receivedOn,
      source,
    }));
  return [...found, ...received];
}
