export { coverage, type CoverageOptions } from "./coverage.js";
export type { CoverageArticle, CoverageCell, CoverageMatrix } from "./coverageMatrix.js";
export { coverageStatuses, type CoverageStatus } from "./coverageStatuses.js";
export { coverageTable, type CoverageTableOptions } from "./coverageTable.js";
export {
  domesticProvisionSchema,
  elementStatementSchema,
  type DomesticProvision,
  type ElementStatement,
} from "./domesticProvision.js";
export { elementBenchmarks, type ElementBenchmark } from "./elements/elementBenchmarks.js";
export { elementKinds, type ElementKind } from "./elements/elementKinds.js";
export { elementOf } from "./elements/elementOf.js";
export type { LegalElement } from "./elements/legalElement.js";
export { legalElements } from "./elements/legalElements.js";
export { requirementOf } from "./elements/requirementOf.js";
export type { Gap } from "./gap.js";
export { gaps } from "./gaps.js";
export { legislationFindings } from "./legislationFindings.js";
export { unknowns } from "./unknowns.js";
