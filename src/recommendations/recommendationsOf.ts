import type { ConcludingObservations } from "../documents/observations/concludingObservations.js";
import type { Recommendation } from "./recommendation.js";

/**
 * The recommendations of a read document, in the form in which they are followed up.
 *
 * @param document - Concluding observations as `readConcludingObservations` gives them.
 * @returns One entry for each, in the order of the document.
 * @example
 * import { readConcludingObservations } from "opsc/documents";
 * import { recommendationsOf } from "opsc/recommendations";
 * const reading = readConcludingObservations(`Concluding observations on the initial report of Iceland
 * 1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
 * and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
 * 2. The Committee recommends that the State party adopt a plan of action.`);
 * reading.ok ? recommendationsOf(reading.value).map(({ symbol, paragraph }) => [symbol, paragraph]) : [];
 * //=> [["CRC/C/OPSC/ISL/CO/1", 2]]
 */
export function recommendationsOf(document: ConcludingObservations): Recommendation[] {
  return document.recommendations.map(({ provisionsFrom, context, ...recommendation }) => ({
    ...recommendation,
    symbol: document.symbol ?? "?",
    ...(context === null ? {} : { context }),
  }));
}
