import { citation, type CitationFragment } from "../../fragments/citation.js";
import type { Recommendation } from "../../recommendations/recommendation.js";

/**
 * Where a recommendation stands: the place alone inside the report's own document, with the symbol for any other.
 *
 * @param recommendation - The recommendation.
 * @param symbol - Symbol of the document that the report is about.
 */
export function recommendationPlace(recommendation: Recommendation, symbol: string): CitationFragment {
  return citation(recommendation.symbol, {
    paragraph: recommendation.paragraph,
    item: recommendation.item,
    form: recommendation.symbol === symbol ? "place" : "full",
  });
}
