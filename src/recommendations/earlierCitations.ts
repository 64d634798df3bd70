import { parseCitations } from "../documents/citations/parseCitations.js";
import type { ConcludingObservations } from "../documents/observations/concludingObservations.js";
import type { CitedRecommendation } from "./lineageLink.js";

/**
 * The earlier recommendations that each recommendation of a document cites ("In the light of its previous recommendations
 * (CRC/C/TKM/CO/1, para. 12)"), in the form that {@link lineage} takes.
 *
 * @param document - Concluding observations as `readConcludingObservations` gives them.
 * @returns Cited places by the identifier of the recommendation that cites them; those that cite none are left out.
 * @example
 * import { readConcludingObservations } from "opsc/documents";
 * import { earlierCitations } from "opsc/recommendations";
 * const reading = readConcludingObservations(`Concluding observations on the second periodic report of Iceland
 * 1. The Committee considered the second periodic report of Iceland (CRC/C/ISL/2) at its 10th meeting, held on 2 May 2006,
 * and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
 * 2. In the light of its previous recommendations (CRC/C/15/Add.203, para. 12 (a)), the Committee urges the State party to act.`);
 * reading.ok ? earlierCitations(reading.value) : {};
 * //=> { "CRC/C/ISL/CO/2#2": [{ symbol: "CRC/C/15/Add.203", paragraph: 12, item: "a" }] }
 */
export function earlierCitations(document: ConcludingObservations): Record<string, CitedRecommendation[]> {
  const cites: Record<string, CitedRecommendation[]> = {};
  for (const { id, context, text } of document.recommendations) {
    const { citations } = parseCitations(`${context ?? ""} ${text}`, { instrument: document.instrument });
    const places = citations.flatMap((citation) =>
      citation.kind === "document"
        ? citation.paragraphs.map((place) => ({ symbol: citation.symbol, ...place }))
        : [],
    );
    if (places.length > 0) cites[id] = places;
  }
  return cites;
}
