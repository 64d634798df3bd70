export { assembleFollowUp, type AssembleOptions } from "./assembleFollowUp.js";
export { assembleReport } from "./assembleReport.js";
export { countWords } from "./budget/countWords.js";
export { cutSuggestionSchema, type CutSuggestion } from "./budget/cutSuggestion.js";
export { wordBudget, type WordBudgetOptions } from "./budget/wordBudget.js";
export {
  sectionBudgetSchema,
  wordBudgetSchema,
  type SectionBudget,
  type WordBudget,
} from "./budget/wordBudgetModel.js";
export { wordCountRules, type WordCountRule } from "./budget/wordCountRules.js";
export type { WordForms } from "./budget/wordForms.js";
export { wordFormsIn } from "./budget/wordFormsIn.js";
export type { ChartOptions } from "./charts/chartOptions.js";
export type { ChartCodeList, ChartDateSetter, ChartWords } from "./charts/chartWords.js";
export { chartWordsIn } from "./charts/chartWordsIn.js";
export { coverageChart, type CoverageChartOptions } from "./charts/coverageChart.js";
export { deadlinesChart, type DeadlinesChartOptions } from "./charts/deadlinesChart.js";
export { englishChartWords } from "./charts/englishChartWords.js";
export { funnelChart, type FunnelOptions } from "./charts/funnelChart.js";
export { scoreIntervalsChart, type ScoreChartOptions } from "./charts/scoreIntervalsChart.js";
export { statusByClusterChart, type StatusChartOptions } from "./charts/statusByClusterChart.js";
export { completenessSchema, unansweredSchema, type Completeness, type Unanswered } from "./completeness.js";
export type { DraftContents, Presence, SuppliedTable } from "./completeness/draftContents.js";
export {
  issueQuestionSchema,
  listOfIssuesSchema,
  type IssueQuestion,
  type ListOfIssues,
} from "./completeness/listOfIssues.js";
export { outlineCompleteness } from "./completeness/outlineCompleteness.js";
export {
  completenessItemSchema,
  completenessStateSchema,
  completenessTableSchema,
  outlineCompletenessSchema,
  type CompletenessItem,
  type CompletenessState,
  type CompletenessTable,
  type OutlineCompleteness,
} from "./completeness/outlineCompletenessModel.js";
export { questionFindings } from "./completeness/questionFindings.js";
export {
  cellContentSchema,
  namedPlaceSchema,
  paragraphChangeSchema,
  paragraphPlaceSchema,
  type CellContent,
  type NamedPlace,
  type ParagraphChange,
  type ParagraphPlace,
} from "./difference/differenceParts.js";
export { differenceSection } from "./difference/differenceSection.js";
export { differenceWords, type DifferenceWords } from "./difference/differenceWords.js";
export { differenceWordsIn } from "./difference/differenceWordsIn.js";
export { draftDifference } from "./difference/draftDifference.js";
export {
  cellChangeSchema,
  draftDifferenceSchema,
  tableChangeSchema,
  type CellChange,
  type DraftDifference,
  type TableChange,
} from "./difference/draftDifferenceModel.js";
export type { ReportDraft } from "./difference/reportDraft.js";
export { followUpReportSchema, type FollowUpReport } from "./followUpReport.js";
export { reportLanguages, type ReportLanguage } from "./messages/messagesIn.js";
export type { ReportView } from "./messages/periodic/periodicMessages.js";
export { lengthLimitSchema, type LengthLimit } from "./outlines/lengthLimit.js";
export { lengthLimits, type LengthLimitId } from "./outlines/lengthLimits.js";
export { outlineSchema, type Outline } from "./outlines/outline.js";
export { outlineKinds, type OutlineKind } from "./outlines/outlineKinds.js";
export { outlineIn } from "./outlines/outlineIn.js";
export { outlineOf } from "./outlines/outlineOf.js";
export { outlines } from "./outlines/outlines.js";
export { outlineSectionSchema, type OutlineSection } from "./outlines/outlineSection.js";
export { outlineSections } from "./outlines/outlineSections.js";
export { requiredTableSchema, type RequiredTable } from "./outlines/requiredTable.js";
export { sectionForRecommendation } from "./outlines/sectionForRecommendation.js";
export {
  tableDimensions,
  type TableDimension,
  type TableDimensionEntry,
} from "./outlines/tableDimensions.js";
export type { ReportInput, ReportOptions, WelcomedDevelopment } from "./periodic/periodicInput.js";
export { periodicReportSchema, type PeriodicReport } from "./periodic/periodicReport.js";
export { reportTextsSchema, type ReportTexts } from "./periodic/reportTexts.js";
