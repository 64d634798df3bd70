export { actionSide, type ActionSide } from "./actionSide.js";
export { answersAt, type RecommendationAnswer } from "./answersAt.js";
export { assessmentSchema, type Assessment } from "./assessment.js";
export {
  caseFileSchema,
  receivedReportSchema,
  setDeadlineSchema,
  timelineEventSchema,
  type CaseFile,
  type ReceivedReport,
  type SetDeadline,
  type TimelineEvent,
} from "./caseFile.js";
export { caseFileOf } from "./caseFileOf.js";
export { checkCaseFile } from "./checkCaseFile.js";
export { claimFindings } from "./claimFindings.js";
export type { Deadline, DeadlinesInput, DueDate } from "./deadline.js";
export { deadlines } from "./deadlines.js";
export { earlierCitations } from "./earlierCitations.js";
export { entryIntoForce, type EntryIntoForce } from "./entryIntoForce.js";
export { isSaleRecommendation } from "./isSaleRecommendation.js";
export { lineage } from "./lineage.js";
export { lineageLimits } from "./lineageCandidate.js";
export type { CitedRecommendation, GivenLineageLink, LineageLink, LineageOptions } from "./lineageLink.js";
export { measureKindSchema, measureSchema, type Measure, type MeasureKind } from "./measure.js";
export { recommendationSchema, type Recommendation } from "./recommendation.js";
export { recommendationId } from "./recommendationId.js";
export { recommendationsOf } from "./recommendationsOf.js";
export { saleFindings } from "./saleFindings.js";
export { statusAt, type AssessorView, type RecommendationStatus } from "./statusAt.js";
export { summariseCase, type CaseSummary, type StatusCounts } from "./summariseCase.js";
export { wordSimilarity, type WordSimilarity } from "./wordSimilarity.js";
export { caseFromJson, caseToJson } from "./exchange/caseJson.js";
export { fromCsvCell, toCsvCell } from "./exchange/csvText.js";
export { evidenceToCsv } from "./exchange/evidenceToCsv.js";
export { importImpactOss, type ImpactImport, type ImpactTables } from "./exchange/importImpactOss.js";
export type { ImpactMeasure, ImpactRecommendation } from "./exchange/impactRecords.js";
export {
  completeImport,
  type ImportCompletion,
  type ImportedRecommendation,
} from "./exchange/importedRecommendation.js";
export { importUhri, type UhriImport } from "./exchange/importUhri.js";
export { plainTextOfHtml } from "./exchange/plainTextOfHtml.js";
export { recommendationsToCsv } from "./exchange/recommendationsToCsv.js";
export type { SkippedUhriRecord, UhriRecord } from "./exchange/uhriRecord.js";
export { followUpScales, type FollowUpScale, type FollowUpScaleCode } from "./scales/followUpScales.js";
export { fromScale } from "./scales/fromScale.js";
export { scaleCrosswalk, type ScaleCrosswalkRow } from "./scales/scaleCrosswalk.js";
export { toScale, type ScaleGrade, type TwoAxisStatus } from "./scales/toScale.js";
