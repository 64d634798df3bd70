import {
  citationReadingSchema,
  citationSchema,
  documentCitationSchema,
  provisionCitationSchema,
} from "../../documents/citations/citation.js";
import { concludingObservationsSchema } from "../../documents/observations/concludingObservations.js";
import { observationItemSchema } from "../../documents/observations/observationItem.js";
import { observationParagraphSchema } from "../../documents/observations/observationParagraph.js";
import {
  observationHeadingSchema,
  observationSectionSchema,
} from "../../documents/observations/observationSection.js";
import { observedRecommendationSchema } from "../../documents/observations/observedRecommendation.js";
import {
  documentKindSchema,
  documentSymbolSchema,
  symbolReadingSchema,
} from "../../documents/symbol/documentSymbol.js";
import { part, wire } from "../schemaPart.js";

/** What the readers of documents answer. */
export const documentParts = [
  wire("citation", "Citation", citationSchema),
  wire("citation-reading", "Reading of citations", citationReadingSchema),
  wire("concluding-observations", "Concluding observations", concludingObservationsSchema),
  part("document-citation", documentCitationSchema),
  part("document-kind", documentKindSchema),
  wire("document-symbol", "Document symbol", documentSymbolSchema),
  part("observation-heading", observationHeadingSchema),
  part("observation-item", observationItemSchema),
  part("observation-paragraph", observationParagraphSchema),
  part("observation-section", observationSectionSchema),
  part("observed-recommendation", observedRecommendationSchema),
  part("provision-citation", provisionCitationSchema),
  wire("symbol-reading", "Reading of a symbol", symbolReadingSchema),
];
