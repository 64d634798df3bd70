export { answerOfMeasure } from "./answerOfMeasure.js";
export { assessBenchmark, type BenchmarkOptions } from "./assessBenchmark.js";
export { assessBenchmarks } from "./assessBenchmarks.js";
export { benchmarkSchema, type Benchmark } from "./benchmark.js";
export { benchmarkAnswers, type BenchmarkAnswer } from "./benchmarkAnswers.js";
export { benchmarkFactSchema, type BenchmarkFact } from "./benchmarkFact.js";
export { benchmarkFindings, type FactContext } from "./benchmarkFindings.js";
export { benchmarkFragments } from "./benchmarkFragments.js";
export { benchmarks } from "./benchmarks.js";
export { criterionDemandSchema, criterionSchema, type Criterion, type CriterionDemand } from "./criterion.js";
export type {
  AnswerSide,
  AssessedFact,
  BenchmarkAssessment,
  CriterionAssessment,
} from "./criterionAssessment.js";
export { criterionKinds, type CriterionKind } from "./criterionKinds.js";
export { criterionOf } from "./criterionOf.js";
export { criterionStatuses, type CriterionStatus } from "./criterionStatuses.js";
export { factStandings, type FactStanding } from "./factStandings.js";
export { measuredValueSchema, type MeasuredValue } from "./measuredValue.js";
export { askedItemSchema, measureRuleSchema, type AskedItem, type MeasureRule } from "./measureRule.js";
