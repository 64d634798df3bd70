export { aggregateLayoutSchema, type AggregateLayout } from "./aggregates/aggregateLayout.js";
export {
  aggregateOptionsSchema,
  type AggregateOptions,
  type AggregateOrigin,
} from "./aggregates/aggregateOptions.js";
export { importAggregates, type ImportedAggregates } from "./aggregates/importAggregates.js";
export { collapse } from "./collapse/collapse.js";
export type { CollapseChoice, CollapseRecommendation } from "./collapse/collapseRecommendation.js";
export { collapseThreshold } from "./collapse/collapseThreshold.js";
export { countingSql, type CountingOptions } from "./engines/countingSql.js";
export { factCsv, type FactCsvOptions } from "./engines/factCsv.js";
export { factNdjson } from "./engines/factNdjson.js";
export type { FactRow } from "./engines/factRow.js";
export { factTable, type FactTable } from "./engines/factTable.js";
export { fromLeafCounts } from "./engines/fromLeafCounts.js";
export type { LeafCountRow } from "./engines/leafCountRow.js";
export { sqlDialects, type SqlDialect } from "./engines/sqlDialect.js";
export { toFactRows } from "./engines/toFactRows.js";
export { importLedger, ReleaseLedger } from "./ledger/releaseLedger.js";
export type { CellValue } from "./model/cellValue.js";
export { cellValueSchema } from "./model/cellValue.js";
export type { Category, Dimension } from "./model/dimension.js";
export { categorySchema, dimensionSchema } from "./model/dimension.js";
export type { DisclosurePolicy, Attacker } from "./model/disclosurePolicy.js";
export { disclosurePolicySchema } from "./model/disclosurePolicy.js";
export type { Confidential } from "./model/exportConfidential.js";
export { exportConfidential } from "./model/exportConfidential.js";
export type { LpAnswer, LpProblem, LpSession, LpSolver } from "./model/lpSolver.js";
export type { ProtectedCell, ProtectedContent } from "./model/protectedTable.js";
export { ProtectedTable } from "./model/protectedTable.js";
export type { Provenance } from "./model/provenance.js";
export { provenanceSchema } from "./model/provenance.js";
export { RawTable } from "./model/rawTable.js";
export type { TableDefinition } from "./model/tableDefinition.js";
export { tableDefinitionSchema } from "./model/tableDefinition.js";
export { narrativeFigure } from "./narrative/narrativeFigure.js";
export { NarrativeNumber, narrativeNumber, narrativeRate } from "./narrative/narrativeNumber.js";
export type { CategoryGroup } from "./plan/categoryGroup.js";
export { categoryGroupSchema } from "./plan/categoryGroup.js";
export type { CodedFieldName } from "./plan/codedFields.js";
export { codedFieldNames } from "./plan/codedFields.js";
export type {
  AgeDimension,
  CodedDimension,
  CountryDimension,
  NationalityGroupDimension,
  PlanAgeBand,
  PlanDimension,
  RegionDimension,
  SocioEconomicDimension,
  TokenDimension,
  YearDimension,
} from "./plan/planDimension.js";
export { planDimensionSchema } from "./plan/planDimension.js";
export type { RecordedDateName } from "./plan/recordedDates.js";
export { recordedDates } from "./plan/recordedDates.js";
export type { StructuralZero } from "./plan/structuralZero.js";
export { structuralZeroSchema } from "./plan/structuralZero.js";
export type { TabulationPlan } from "./plan/tabulationPlan.js";
export { tabulationPlanSchema } from "./plan/tabulationPlan.js";
export { defaultPolicy } from "./protect/defaultPolicy.js";
export { defaultPolicyReasons, type PolicyReason } from "./protect/defaultPolicyReasons.js";
export { protect } from "./protect/protect.js";
export type { Protection, ProtectOptions } from "./protect/protection.js";
export { Certificates, importCertificates } from "./prove/certificates.js";
export { openRelease, protectedContentSchema } from "./prove/openRelease.js";
export type { Verification } from "./prove/verification.js";
export { verifyRelease } from "./prove/verifyRelease.js";
export { cellMarkers, type CellMarker } from "./publish/cellMarkers.js";
export type { Coordinates } from "./publish/coordinates.js";
export type { DataPackageOptions } from "./publish/dataPackageOptions.js";
export type { JsonStatCategory, JsonStatDataset } from "./publish/jsonStatDataset.js";
export { observationStatuses, type ObservationStatus } from "./publish/observationStatuses.js";
export type { PublishedFile } from "./publish/publishedFile.js";
export { rateOf, type RateOptions, type RateValue } from "./publish/rateOf.js";
export { sharesOf, type Share } from "./publish/sharesOf.js";
export { tableFragment, tableFragmentIn } from "./publish/tableFragment.js";
export type { TableSums } from "./publish/tableSums.js";
export { englishTableWords, type TableWords } from "./publish/tableWords.js";
export { toDataPackage } from "./publish/toDataPackage.js";
export { toJsonStat, type JsonStatOptions } from "./publish/toJsonStat.js";
export { toSdmxCsv, type SdmxCsvOptions } from "./publish/toSdmxCsv.js";
export { auditPublished } from "./published/auditPublished.js";
export type { LeakSource, PublishedAudit, PublishedLeak } from "./published/publishedAudit.js";
export type { PublishedAuditOptions, UnprintedCategories } from "./published/publishedAuditOptions.js";
export type { PublishedColumns } from "./published/publishedColumns.js";
export type { PublishedRow, PublishedTable } from "./published/publishedTable.js";
export { readPublishedTable } from "./published/readPublishedTable.js";
export { sumsThatHideNothing, type OpenSums } from "./published/sumsThatHideNothing.js";
export { highsSolver, type HighsOptions } from "./solver/highsSolver.js";
export type { ShardOptions } from "./tabulate/countRecords.js";
export { countRecords } from "./tabulate/countRecords.js";
export type { CountedRecord } from "./tabulate/countedRecord.js";
export { emptyCounts } from "./tabulate/emptyCounts.js";
export { importLeafCounts } from "./tabulate/importLeafCounts.js";
export { LeafCounts } from "./tabulate/leafCounts.js";
export { LeftOut } from "./tabulate/leftOut.js";
export { mergeCounts } from "./tabulate/mergeCounts.js";
export { tablesOf } from "./tabulate/tablesOf.js";
export { tabulate } from "./tabulate/tabulate.js";
export type { Tabulation } from "./tabulate/tabulation.js";
export type { Tabulator } from "./tabulate/tabulator.js";
export { tabulator } from "./tabulate/tabulator.js";
