export { accompaniments, type Accompaniment } from "./codes/accompaniments.js";
export { ageEstimationMethods, type AgeEstimationMethod } from "./codes/ageEstimationMethods.js";
export { answers, type Answer } from "./codes/answers.js";
export { careSituations, type CareSituation } from "./codes/careSituations.js";
export { closureReasons, type ClosureReason } from "./codes/closureReasons.js";
export { compensationChannels, type CompensationChannel } from "./codes/compensationChannels.js";
export { compensationOutcomes, type CompensationOutcome } from "./codes/compensationOutcomes.js";
export { criminalJusticeStages, type CriminalJusticeStage } from "./codes/criminalJusticeStages.js";
export { detectionRoutes, type DetectionRoute } from "./codes/detectionRoutes.js";
export { followUpStatuses, type FollowUpStatus } from "./codes/followUpStatuses.js";
export { functionalDomains, type FunctionalDomain } from "./codes/functionalDomains.js";
export { identificationStatuses, type IdentificationStatus } from "./codes/identificationStatuses.js";
export { legalAssistanceKinds, type LegalAssistanceKind } from "./codes/legalAssistanceKinds.js";
export { legitimateBases, type LegitimateBasis } from "./codes/legitimateBases.js";
export { measureStatuses, type MeasureStatus } from "./codes/measureStatuses.js";
export { migrationStatuses, type MigrationStatus } from "./codes/migrationStatuses.js";
export { minorityDeterminations, type MinorityDetermination } from "./codes/minorityDeterminations.js";
export { missingReasons, type MissingReason } from "./codes/missingReasons.js";
export { nationalityStatuses, type NationalityStatus } from "./codes/nationalityStatuses.js";
export { offenceBases, type OffenceBasis } from "./codes/offenceBases.js";
export { offenceModes, type OffenceMode } from "./codes/offenceModes.js";
export { perpetratorRelationships, type PerpetratorRelationship } from "./codes/perpetratorRelationships.js";
export { povertyBands, type PovertyBand } from "./codes/povertyBands.js";
export { presumptionReasons, type PresumptionReason } from "./codes/presumptionReasons.js";
export { protectionMeasures, type ProtectionMeasure } from "./codes/protectionMeasures.js";
export { reaches, type Reach } from "./codes/reaches.js";
export { registeringOrganisations, type RegisteringOrganisation } from "./codes/registeringOrganisations.js";
export { reportingConsents, type ReportingConsent } from "./codes/reportingConsents.js";
export { returnKinds, type ReturnKind } from "./codes/returnKinds.js";
export { sanctionBands, type SanctionBand } from "./codes/sanctionBands.js";
export { serviceStatuses, type ServiceStatus } from "./codes/serviceStatuses.js";
export { services, type Service } from "./codes/services.js";
export { settlements, type Settlement } from "./codes/settlements.js";
export { sexes, type Sex } from "./codes/sexes.js";
export { sourceSystems, type SourceSystem } from "./codes/sourceSystems.js";
export { technologyRoles, type TechnologyRole } from "./codes/technologyRoles.js";
export { undeterminedOffences, type UndeterminedOffence } from "./codes/undeterminedOffences.js";
export { wealthQuintiles, type WealthQuintile } from "./codes/wealthQuintiles.js";
export { compileLineValidator } from "./compileLineValidator.js";
export { compileValidator } from "./compileValidator.js";
export { ageBoundsOf, type AgeBounds } from "./facts/ageBounds.js";
export type { OffenceFacts } from "./facts/offenceFacts.js";
export type { VictimFacts } from "./facts/victimFacts.js";
export * from "./importers/index.js";
export * from "./identifiers/index.js";
export { isCounted } from "./isCounted.js";
export { codeListCheck } from "./kinds/codeListChecks.js";
export { codeListsSchema, type CodeLists } from "./kinds/codeLists.js";
export type { RecordEncoding, RecordKind } from "./kinds/recordKind.js";
export { victimRecords, victimRecordSchema } from "./kinds/victimRecords.js";
export type { LineValidator, LineVerdict } from "./lines/lineValidator.js";
export { minorityOf } from "./minorityOf.js";
export * from "./proceedings/index.js";
export * from "./pseudonyms/index.js";
export { criminalJusticeSchema, type CriminalJustice } from "./record/criminalJustice.js";
export {
  ethnicOriginSchema,
  type EthnicOrigin,
  type MissingOrigin,
  type RecordedOrigin,
} from "./record/ethnicOrigin.js";
export { processingSchema, type Processing } from "./record/processing.js";
export { recordedMeasureSchema, type RecordedMeasure } from "./record/recordedMeasure.js";
export { recordedServiceSchema, type RecordedService } from "./record/recordedService.js";
export { recordDatesSchema, type RecordDates } from "./record/recordDates.js";
export {
  recordedAgeSchema,
  type AgeRange,
  type BandedAge,
  type EstimatedAge,
  type ExactAge,
  type PresumedMinority,
  type RecordedAge,
  type UnknownAge,
} from "./record/recordedAge.js";
export { recordedDateSchema, type RecordedDate } from "./record/recordedDate.js";
export { recordedOffenceSchema, type RecordedOffence } from "./record/recordedOffence.js";
export { recordedPlaceSchema, type RecordedPlace } from "./record/recordedPlace.js";
export { awardedAmountSchema, type AwardedAmount } from "./record/awardedAmount.js";
export { compensationSchema, type Compensation } from "./record/compensation.js";
export { legalAssistanceSchema, type LegalAssistance } from "./record/legalAssistance.js";
export { reintegrationSchema, type Reintegration } from "./record/reintegration.js";
export { socioeconomicStatusSchema, type SocioeconomicStatus } from "./record/socioeconomicStatus.js";
export { victimRecordStructure, type VictimRecord } from "./record/victimRecord.js";
export { careSchema, type Care } from "./record/care.js";
export { deprivationSchema, type Deprivation } from "./record/deprivation.js";
export { disabilitySchema, type Disability } from "./record/disability.js";
export { migrationSchema, type Migration } from "./record/migration.js";
export type { Answered } from "./record/withMissing.js";
export type { RecordValidator } from "./recordValidator.js";
export type { RecordPath, RecordRule } from "./rules/recordRule.js";
export { victimRules } from "./rules/victimRules.js";
export type { ValidatorOptions } from "./validatorOptions.js";
