export { evidenceOfAssessments } from "./adapters/evidenceOfAssessments.js";
export { evidenceOfBenchmarks } from "./adapters/evidenceOfBenchmarks.js";
export { evidenceOfCoverage } from "./adapters/evidenceOfCoverage.js";
export { evidenceOfObservations } from "./adapters/evidenceOfObservations.js";
export { evidenceOfReporting } from "./adapters/evidenceOfReporting.js";
export { changeVerdicts, type ChangeVerdict } from "./compare/changeVerdicts.js";
export { compare } from "./compare/compare.js";
export type { CutChange, NodeChange, ScoreComparison } from "./compare/comparison.js";
export { aboveBelowMean } from "./composite/aboveBelowMean.js";
export { averageRankShift } from "./composite/averageRankShift.js";
export { bordaScores } from "./composite/bordaScores.js";
export { budgetAllocation } from "./composite/budgetAllocation.js";
export { bandPoints, tableBands, type CategoricalBands } from "./composite/categoricalBands.js";
export { compositeRanks } from "./composite/compositeRanks.js";
export { compositeScore, type CompositeScore, type IndividualIndicator } from "./composite/compositeScore.js";
export { condorcetRanking, type CondorcetRanking } from "./composite/condorcetRanking.js";
export { distanceToReference, type SampleReference } from "./composite/distanceToReference.js";
export { equalWeights } from "./composite/equalWeights.js";
export { givenWeights } from "./composite/givenWeights.js";
export { arithmeticMean, geometricMean, harmonicMean } from "./composite/means.js";
export type { NormalisationGoalposts } from "./composite/normalisationGoalposts.js";
export { normalisationMethods, type NormalisationMethod } from "./composite/normalisationMethods.js";
export { normaliseByGoalposts } from "./composite/normaliseByGoalposts.js";
export { outrankingMatrix } from "./composite/outrankingMatrix.js";
export { powerMean } from "./composite/powerMean.js";
export { sampleMinMax } from "./composite/sampleMinMax.js";
export { percentileRanks, sampleRanks } from "./composite/sampleRanks.js";
export { zScores } from "./composite/zScores.js";
export { explain } from "./explain/explain.js";
export type { Contribution, Explanation, LossShares, Narrowing } from "./explain/explanation.js";
export { clusterFramework } from "./frameworks/clusterFramework.js";
export { followUpFramework } from "./frameworks/followUpFramework.js";
export { obligationFramework } from "./frameworks/obligationFramework.js";
export {
  frameworkSchema,
  scoringEvidenceSchema,
  scoringNodeSchema,
  scoringPolicySchema,
} from "./inputSchemas.js";
export type { ComplianceScore, CutScore, NodeGrade, NodeScore } from "./model/complianceScore.js";
export type { Framework } from "./model/framework.js";
export type { Goalposts } from "./model/goalposts.js";
export type { Interval } from "./model/interval.js";
export { itemKinds, type ItemKind } from "./model/itemKinds.js";
export type { NotApplicable } from "./model/notApplicable.js";
export type { Power } from "./model/power.js";
export { scoreCuts, type ScoreCut } from "./model/scoreCuts.js";
export type { IndicatorValue, ScoringEvidence } from "./model/scoringEvidence.js";
export type { ScoringGroup, ScoringNode } from "./model/scoringGroup.js";
export type { ScoringItem } from "./model/scoringItem.js";
export type {
  CountDirection,
  GradeBand,
  ScaleEntry,
  ScoringPolicy,
  ScoringReason,
} from "./model/scoringPolicy.js";
export { defaultScoringPolicy } from "./policy/defaultScoringPolicy.js";
export { score } from "./score/score.js";
export {
  boundsOverWeights,
  type BoundsOverWeights,
  type WeightBox,
} from "./sensitivity/boundsOverWeights.js";
export { sensitivity } from "./sensitivity/sensitivity.js";
export type { SensitivityChoice, SensitivityOption } from "./sensitivity/sensitivityChoice.js";
export { sensitivityChoices } from "./sensitivity/sensitivityChoices.js";
export { sensitivityFactors, type SensitivityFactor } from "./sensitivity/sensitivityFactors.js";
export { sensitivityFragments } from "./sensitivity/sensitivityFragments.js";
export type { SensitivityOptions } from "./sensitivity/sensitivityOptions.js";
export type {
  BoundSpread,
  CombinationOutcome,
  FactorSensitivity,
  LeftOutNode,
  OptionOutcome,
  SensitivityOutcome,
  SensitivitySummary,
  WeightSensitivity,
} from "./sensitivity/sensitivitySummary.js";
export { sensitivityVerdicts, type SensitivityVerdict } from "./sensitivity/sensitivityVerdicts.js";
export type { SobolIndex, SobolIndices } from "./sensitivity/sobolIndex.js";
export { sobolIndices } from "./sensitivity/sobolIndices.js";
