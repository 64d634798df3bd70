export {
  citationReadingSchema,
  citationSchema,
  documentCitationSchema,
  provisionCitationSchema,
  type Citation,
  type CitationReading,
  type CitedInstrument,
  type DocumentCitation,
  type ProvisionCitation,
} from "./citations/citation.js";
export { parseCitations } from "./citations/parseCitations.js";
export {
  concludingObservationsSchema,
  type ConcludingObservations,
} from "./observations/concludingObservations.js";
export { observationItemSchema, type ObservationItem } from "./observations/observationItem.js";
export {
  observationParagraphSchema,
  type ObservationParagraph,
} from "./observations/observationParagraph.js";
export {
  observationHeadingSchema,
  observationSectionSchema,
  type ObservationHeading,
  type ObservationSection,
} from "./observations/observationSection.js";
export {
  observedRecommendationSchema,
  type ObservedRecommendation,
} from "./observations/observedRecommendation.js";
export { readConcludingObservations, type ReadOptions } from "./observations/readConcludingObservations.js";
export { recommendationId } from "./recommendationId.js";
export {
  documentKindSchema,
  documentSymbolSchema,
  symbolReadingSchema,
  type DocumentKind,
  type DocumentSymbol,
  type SymbolReading,
} from "./symbol/documentSymbol.js";
export { parseSymbol } from "./symbol/parseSymbol.js";
export { normaliseCharacters } from "./text/normaliseCharacters.js";
