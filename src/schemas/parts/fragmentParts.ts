import { blockFragmentSchema } from "../../fragments/block.js";
import { chartFragmentSchema } from "../../fragments/chart.js";
import { citationFragmentSchema } from "../../fragments/citation.js";
import { codedValueFragmentSchema } from "../../fragments/codedValue.js";
import { crossReferenceFragmentSchema } from "../../fragments/crossReference.js";
import { dateFragmentSchema } from "../../fragments/date.js";
import { definitionListFragmentSchema } from "../../fragments/definitionList.js";
import { emphasisFragmentSchema } from "../../fragments/emphasis.js";
import { emptyContentFragmentSchema } from "../../fragments/emptyContent.js";
import { figureFragmentSchema, figureOriginSchema, figureValueSchema } from "../../fragments/figure.js";
import { findingFragmentSchema } from "../../fragments/finding.js";
import { fragmentSchema } from "../../fragments/fragment.js";
import { inlineFragmentSchema } from "../../fragments/inline.js";
import { linkFragmentSchema } from "../../fragments/link.js";
import { listFragmentSchema } from "../../fragments/list.js";
import { noteFragmentSchema } from "../../fragments/note.js";
import { numberedParagraphFragmentSchema } from "../../fragments/numberedParagraph.js";
import { paragraphFragmentSchema } from "../../fragments/paragraph.js";
import { provisionReferenceFragmentSchema } from "../../fragments/provisionReference.js";
import { quantityFragmentSchema, quantityUnitSchema } from "../../fragments/quantity.js";
import { sectionFragmentSchema } from "../../fragments/section.js";
import { sourceReferenceFragmentSchema } from "../../fragments/sourceReference.js";
import { strongFragmentSchema } from "../../fragments/strong.js";
import { tableColumnSchema, tableFragmentSchema } from "../../fragments/table.js";
import { tableCellSchema } from "../../fragments/tableCell.js";
import { textFragmentSchema } from "../../fragments/text.js";
import { quantityRules, tableRules } from "../rules/fragmentRules.js";
import { part, wire } from "../schemaPart.js";

/** Every fragment, and what fragments are made of. */
export const fragmentParts = [
  wire("fragment", "Fragment", fragmentSchema),
  part("block-fragment", blockFragmentSchema),
  part("inline-fragment", inlineFragmentSchema),
  part("chart-fragment", chartFragmentSchema),
  part("citation-fragment", citationFragmentSchema),
  part("coded-value-fragment", codedValueFragmentSchema),
  part("cross-reference-fragment", crossReferenceFragmentSchema),
  part("date-fragment", dateFragmentSchema),
  part("definition-list-fragment", definitionListFragmentSchema),
  part("emphasis-fragment", emphasisFragmentSchema),
  part("empty-content-fragment", emptyContentFragmentSchema),
  part("figure-fragment", figureFragmentSchema),
  part("figure-origin", figureOriginSchema),
  part("figure-value", figureValueSchema),
  part("finding-fragment", findingFragmentSchema),
  part("link-fragment", linkFragmentSchema),
  part("list-fragment", listFragmentSchema),
  part("note-fragment", noteFragmentSchema),
  part("numbered-paragraph-fragment", numberedParagraphFragmentSchema),
  part("paragraph-fragment", paragraphFragmentSchema),
  part("provision-reference-fragment", provisionReferenceFragmentSchema),
  part("quantity-fragment", quantityFragmentSchema, quantityRules),
  part("quantity-unit", quantityUnitSchema),
  part("section-fragment", sectionFragmentSchema),
  part("source-reference-fragment", sourceReferenceFragmentSchema),
  part("strong-fragment", strongFragmentSchema),
  part("table-cell", tableCellSchema),
  part("table-column", tableColumnSchema),
  part("table-fragment", tableFragmentSchema, tableRules),
  part("text-fragment", textFragmentSchema),
];
