export { blockFragmentSchema, type BlockFragment } from "./block.js";
export { chart, chartFragmentSchema, type ChartFragment } from "./chart.js";
export { childrenOf } from "./childrenOf.js";
export { citation, citationFragmentSchema, type CitationFragment } from "./citation.js";
export { codedValue, codedValueFragmentSchema, type CodedValueFragment } from "./codedValue.js";
export {
  crossReference,
  crossReferenceFragmentSchema,
  type CrossReferenceFragment,
} from "./crossReference.js";
export { date, dateFragmentSchema, type DateFragment } from "./date.js";
export {
  definitionList,
  definitionListFragmentSchema,
  type DefinitionListFragment,
} from "./definitionList.js";
export { emphasis, emphasisFragmentSchema, type EmphasisFragment } from "./emphasis.js";
export { emptyContent, emptyContentFragmentSchema, type EmptyContentFragment } from "./emptyContent.js";
export {
  figure,
  figureFragmentSchema,
  figureOriginSchema,
  figureValueSchema,
  type FigureFragment,
  type FigureOrigin,
  type FigureValue,
} from "./figure.js";
export { finding, findingFragmentSchema, type FindingFragment } from "./finding.js";
export { fragmentSchema, type Fragment, type FragmentType } from "./fragment.js";
export { fragmentIdSchema, type FragmentId } from "./fragmentId.js";
export { fragmentTypes } from "./fragmentTypes.js";
export { inlineFragmentSchema, type InlineFragment } from "./inline.js";
export { joinFragments } from "./joinFragments.js";
export { link, linkFragmentSchema, type LinkFragment } from "./link.js";
export { list, listFragmentSchema, type ListFragment } from "./list.js";
export { note, noteFragmentSchema, type NoteFragment } from "./note.js";
export {
  numberedParagraph,
  numberedParagraphFragmentSchema,
  type NumberedParagraphFragment,
} from "./numberedParagraph.js";
export { paragraph, paragraphFragmentSchema, type ParagraphFragment } from "./paragraph.js";
export { phrase, type PhrasePart } from "./phrase.js";
export {
  provisionReference,
  provisionReferenceFragmentSchema,
  type ProvisionReferenceFragment,
} from "./provisionReference.js";
export {
  count,
  dayCount,
  quantityFragmentSchema,
  quantityUnitSchema,
  type QuantityFragment,
  type QuantityUnit,
} from "./quantity.js";
export { section, sectionFragmentSchema, type SectionFragment } from "./section.js";
export {
  sourceReference,
  sourceReferenceFragmentSchema,
  type SourceReferenceFragment,
} from "./sourceReference.js";
export { strong, strongFragmentSchema, type StrongFragment } from "./strong.js";
export {
  table,
  tableColumnSchema,
  tableFragmentSchema,
  type TableColumn,
  type TableFragment,
} from "./table.js";
export { tableCell, tableCellSchema, type TableCell } from "./tableCell.js";
export { text, textFragmentSchema, type TextFragment } from "./text.js";
export { walkFragments } from "./walkFragments.js";
