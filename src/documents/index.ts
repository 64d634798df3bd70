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
  observationHeadingSchema,
  observationItemSchema,
  observationParagraphSchema,
  observationSectionSchema,
  observedRecommendationSchema,
  type ConcludingObservations,
  type ObservationHeading,
  type ObservationItem,
  type ObservationParagraph,
  type ObservationSection,
  type ObservedRecommendation,
} from "./observations/concludingObservations.js";
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
