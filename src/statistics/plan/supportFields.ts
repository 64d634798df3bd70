import { answers } from "../../victims/codes/answers.js";
import { compensationChannels } from "../../victims/codes/compensationChannels.js";
import { compensationOutcomes } from "../../victims/codes/compensationOutcomes.js";
import { functionalDomains } from "../../victims/codes/functionalDomains.js";
import { measureStatuses } from "../../victims/codes/measureStatuses.js";
import { perpetratorRelationships } from "../../victims/codes/perpetratorRelationships.js";
import { protectionMeasures } from "../../victims/codes/protectionMeasures.js";
import { services } from "../../victims/codes/services.js";
import { serviceStatuses } from "../../victims/codes/serviceStatuses.js";
import type { RecordedMeasure } from "../../victims/record/recordedMeasure.js";
import type { RecordedService } from "../../victims/record/recordedService.js";
import type { Compensation } from "../../victims/record/compensation.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import type { Category } from "../model/dimension.js";
import { categoriesOf, type CodedField, type RecordList } from "./codedField.js";
import { noneCode } from "./residualCodes.js";

const none: Category = { code: noneCode, label: "None" };

const field = (
  code: string,
  label: string,
  categories: readonly Category[],
  read: CodedField["read"],
  list?: RecordList,
): CodedField => ({ code, label, categories, list, read });

/** What was asked only of whoever sought compensation: it does not arise for the others. */
const ifSought = (compensation: Compensation | undefined, answer: string | undefined): string | undefined => {
  if (answer !== undefined || compensation === undefined || compensation.sought === "yes") return answer;
  return compensation.sought === "no" ? "not-applicable" : compensation.sought;
};

/** What a victim record says of relations, protection, services and redress. */
export const supportFields = {
  relationship: field(
    "RELATIONSHIP",
    "Perpetrator to the child",
    categoriesOf(perpetratorRelationships),
    (relationship: string) => relationship,
    "relationships",
  ),
  "disability-domain": field(
    "DISABILITY_DOMAIN",
    "Domain of functioning",
    categoriesOf(functionalDomains),
    (domain: string) => domain,
    "disabilityDomains",
  ),
  "protection-measure": field(
    "PROTECTION_MEASURE",
    "Measure of protection",
    [...categoriesOf(protectionMeasures), none],
    ({ measure }: RecordedMeasure) => measure,
    "protectionMeasures",
  ),
  "protection-measure-status": field(
    "PROTECTION_STATUS",
    "Whether the measure was taken",
    [...categoriesOf(measureStatuses), none],
    ({ status }: RecordedMeasure) => status,
    "protectionMeasures",
  ),
  service: field(
    "SERVICE",
    "Service",
    [...categoriesOf(services), none],
    ({ service }: RecordedService) => service,
    "services",
  ),
  "service-status": field(
    "SERVICE_STATUS",
    "Where the referral stands",
    [...categoriesOf(serviceStatuses), none],
    ({ status }: RecordedService) => status,
    "services",
  ),
  "legal-assistance": field(
    "LEGAL_ASSISTANCE",
    "Legal assistance",
    categoriesOf(serviceStatuses),
    ({ legalAssistance }: VictimRecord) => legalAssistance?.status,
  ),
  "compensation-sought": field(
    "COMPENSATION_SOUGHT",
    "Compensation sought",
    categoriesOf(answers),
    ({ compensation }: VictimRecord) => compensation?.sought,
  ),
  "compensation-channel": field(
    "COMPENSATION_CHANNEL",
    "Way to compensation",
    categoriesOf(compensationChannels),
    ({ compensation }: VictimRecord) => ifSought(compensation, compensation?.channel),
  ),
  "compensation-outcome": field(
    "COMPENSATION",
    "Outcome of the claim for compensation",
    categoriesOf(compensationOutcomes),
    ({ compensation }: VictimRecord) => ifSought(compensation, compensation?.outcome),
  ),
} as const satisfies Record<string, CodedField>;
