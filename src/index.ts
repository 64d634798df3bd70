export * from "./benchmarks/index.js";
export * from "./casebook/index.js";
export * from "./codes/index.js";
export * from "./documents/index.js";
export * from "./evidence/index.js";
/** Constructors of fragments have short names (`text`, `list`, `date`), so at the root they stand under one. */
export * as fragments from "./fragments/index.js";
export {
  type BlockFragment,
  blockFragmentSchema,
  type ChartFragment,
  chartFragmentSchema,
  childrenOf,
  type CitationFragment,
  citationFragmentSchema,
  type CodedValueFragment,
  codedValueFragmentSchema,
  type CrossReferenceFragment,
  crossReferenceFragmentSchema,
  type DateFragment,
  dateFragmentSchema,
  type DefinitionListFragment,
  definitionListFragmentSchema,
  type EmphasisFragment,
  emphasisFragmentSchema,
  type EmptyContentFragment,
  emptyContentFragmentSchema,
  type FigureFragment,
  figureFragmentSchema,
  type FigureOrigin,
  figureOriginSchema,
  type FigureValue,
  figureValueSchema,
  type FindingFragment,
  findingFragmentSchema,
  type Fragment,
  type FragmentId,
  fragmentIdSchema,
  fragmentSchema,
  type FragmentType,
  fragmentTypes,
  type InlineFragment,
  inlineFragmentSchema,
  type LinkFragment,
  linkFragmentSchema,
  type ListFragment,
  listFragmentSchema,
  type NoteFragment,
  noteFragmentSchema,
  type NumberedParagraphFragment,
  numberedParagraphFragmentSchema,
  type ParagraphFragment,
  paragraphFragmentSchema,
  type PhrasePart,
  type ProvisionReferenceFragment,
  provisionReferenceFragmentSchema,
  type QuantityFragment,
  quantityFragmentSchema,
  type QuantityUnit,
  quantityUnitSchema,
  type SectionFragment,
  sectionFragmentSchema,
  type SourceReferenceFragment,
  sourceReferenceFragmentSchema,
  type StrongFragment,
  strongFragmentSchema,
  type TableCell,
  tableCellSchema,
  type TableColumn,
  tableColumnSchema,
  type TableFragment,
  tableFragmentSchema,
  type TextFragment,
  textFragmentSchema,
  walkFragments,
} from "./fragments/index.js";
export * from "./issues/index.js";
export * from "./legislation/index.js";
export * from "./protocol/index.js";
export * from "./recommendations/index.js";
export * from "./render/index.js";
export * from "./report/index.js";
export * from "./schemas/index.js";
export * from "./scoring/index.js";
export * from "./sources/index.js";
export * from "./statistics/index.js";
export * from "./time/index.js";
export * from "./synthetic/index.js";
export * from "./victims/index.js";
