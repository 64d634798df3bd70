import { codesOf } from "../../codes/codesOf.js";
import { recordCountryCodes } from "../../codes/subdivisions.js";
import { conducts } from "../../protocol/conducts.js";
import { offenceCodes } from "../../protocol/offenceCodes.js";
import { answers } from "../codes/answers.js";
import { compensationOutcomes } from "../codes/compensationOutcomes.js";
import { functionalDomains } from "../codes/functionalDomains.js";
import { identificationStatuses } from "../codes/identificationStatuses.js";
import { measureStatuses } from "../codes/measureStatuses.js";
import { migrationStatuses } from "../codes/migrationStatuses.js";
import { missingReasons } from "../codes/missingReasons.js";
import { nationalityStatuses } from "../codes/nationalityStatuses.js";
import { offenceModes } from "../codes/offenceModes.js";
import { perpetratorRelationships } from "../codes/perpetratorRelationships.js";
import { protectionMeasures } from "../codes/protectionMeasures.js";
import { reportingConsents } from "../codes/reportingConsents.js";
import { returnKinds } from "../codes/returnKinds.js";
import { serviceStatuses } from "../codes/serviceStatuses.js";
import { undeterminedOffences } from "../codes/undeterminedOffences.js";
import { withMissing } from "../record/withMissing.js";

/** The number of each code of an enumeration, in its order. */
export type Numbers = ReadonlyMap<string, number>;

const numbersOf = (codes: readonly string[]): Numbers => new Map(codes.map((code, index) => [code, index]));

/** The number of a code; -1 where the key is absent. */
export const numberIn = (numbers: Numbers, code: string | undefined): number =>
  code === undefined ? -1 : (numbers.get(code) ?? -1);

/** The number of a code that the enumeration is known to have. */
const known = (numbers: Numbers, code: string): number => {
  const found = numbers.get(code);
  if (found === undefined) throw new RangeError(`Expected a code of the enumeration: ${code}.`);
  return found;
};

export const missingNumbers = numbersOf(codesOf(missingReasons));
export const answerNumbers = numbersOf(withMissing(answers));
export const statusNumbers = numbersOf(codesOf(identificationStatuses));
export const offenceNumbers = numbersOf([...codesOf(offenceCodes), ...codesOf(undeterminedOffences)]);
export const conductNumbers = numbersOf(withMissing(conducts));
export const modeNumbers = numbersOf(withMissing(offenceModes));
export const nationalityNumbers = numbersOf([
  ...codesOf(nationalityStatuses),
  ...codesOf(missingReasons),
  ...recordCountryCodes,
]);
export const migrationNumbers = numbersOf(withMissing(migrationStatuses));
export const domainNumbers = numbersOf(codesOf(functionalDomains));
export const relationshipNumbers = numbersOf(withMissing(perpetratorRelationships));
export const measureNumbers = numbersOf(codesOf(protectionMeasures));
export const measureStatusNumbers = numbersOf(withMissing(measureStatuses));
export const serviceStatusNumbers = numbersOf(withMissing(serviceStatuses));
export const outcomeNumbers = numbersOf(withMissing(compensationOutcomes));
export const returnNumbers = numbersOf(withMissing(returnKinds));
export const consentNumbers = numbersOf(withMissing(reportingConsents));

/**
 * The numbers of an enumeration that say that something is not so, one bit each: every code but those that say that it is, and
 * `not-applicable`. The other reasons say nothing, and neither does a key that is absent.
 */
const othersThan = (numbers: Numbers, ...codes: readonly string[]): number => {
  const silent = new Set([...codes, "unknown", "not-asked", "declined"]);
  for (const code of codes) known(numbers, code);
  let bits = 0;
  for (const [code, number] of numbers) if (!silent.has(code)) bits |= 1 << number;
  return bits;
};

/** Whether the bits have that number; none has -1. */
export const says = (bits: number, number: number): boolean => ((bits >>> number) & 1) === 1;

export const yes = known(answerNumbers, "yes");
export const notYes = othersThan(answerNumbers, "yes");
export const rejected = known(statusNumbers, "rejected");
export const duplicate = known(statusNumbers, "duplicate");
export const formallyIdentified = known(statusNumbers, "formally-identified");
export const firstReason = {
  conduct: conducts.length,
  mode: offenceModes.length,
  relationship: perpetratorRelationships.length,
} as const;
/** Numbers below this one are statuses and reasons, the others countries. */
export const firstCountry = nationalityStatuses.length + missingReasons.length;
export const statelessPerson = known(migrationNumbers, "stateless");
export const measureNotProvided = othersThan(measureStatusNumbers, "provided");
export const serviceNotProvided = othersThan(serviceStatusNumbers, "provided");
export const notAwarded = othersThan(outcomeNumbers, "awarded");
/** Numbers from this one on are reasons for having no outcome. */
export const outcomes = compensationOutcomes.length;
export const notReturned = othersThan(returnNumbers, "assisted", "unassisted");
export const notGiven = othersThan(consentNumbers, "given-by-child", "given-by-representative");
