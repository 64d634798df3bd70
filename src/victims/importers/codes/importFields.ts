/**
 * The fields of a victim record that a column of another system may fill. `[]` stands for each member of a list; what is not
 * here has no reading.
 */
export const importFields = [
  "pseudonym",
  "registeringOrganisation",
  "identificationStatus",
  "detection",
  "offences[].offence",
  "sex",
  "ageAtOffence",
  "ageAtRegistration",
  "dates.offenceStart",
  "dates.offenceEnd",
  "dates.identified",
  "dates.registered",
  "dates.closed",
  "nationalities[]",
  "ethnicOrigin.codes[]",
  "placeOfOffence.country",
  "placeOfOffence.subdivision",
  "placeOfOffence.settlement",
  "placeOfResidence.country",
  "placeOfResidence.subdivision",
  "placeOfResidence.settlement",
  "deprivation.outOfSchool",
  "deprivation.childLabour",
  "deprivation.birthNotRegistered",
  "disability.present",
  "disability.domains[]",
  "migration.status",
  "migration.accompaniment",
  "care.atOffence",
  "care.current",
  "perpetratorRelationships[]",
  "services[].service",
  "services[].status",
  "services[].referred",
  "services[].provided",
  "processing.legitimateBasis",
  "processing.reportingConsent",
] as const;

/**
 * One of {@link importFields}.
 *
 * @example
 * import { importFields, type ImportField } from "opsc/victims";
 * const field: ImportField = "dates.registered";
 * importFields.includes(field); //=> true
 */
export type ImportField = (typeof importFields)[number];
