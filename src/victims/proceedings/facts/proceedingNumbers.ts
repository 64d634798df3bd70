import type { CodeEntry } from "../../../codes/codeEntry.js";
import { codesOf } from "../../../codes/codesOf.js";
import { answers } from "../../codes/answers.js";
import { missingReasons } from "../../codes/missingReasons.js";
import { reaches } from "../../codes/reaches.js";
import { sanctionBands } from "../../codes/sanctionBands.js";
import type { Numbers } from "../../facts/numbers.js";
import { cooperationDirections } from "../codes/cooperationDirections.js";
import { cooperationKinds } from "../codes/cooperationKinds.js";
import { cooperationStatuses } from "../codes/cooperationStatuses.js";
import { jurisdictionGrounds } from "../codes/jurisdictionGrounds.js";
import { legalPersonSanctions } from "../codes/legalPersonSanctions.js";
import { liabilityKinds } from "../codes/liabilityKinds.js";
import { nationalityGroups } from "../codes/nationalityGroups.js";
import { personKinds } from "../codes/personKinds.js";
import { proceedingStages, type ProceedingStage } from "../codes/proceedingStages.js";
import { proceedingUnits } from "../codes/proceedingUnits.js";
import { refusalGrounds } from "../codes/refusalGrounds.js";

type List<Code extends string> = readonly [CodeEntry<Code>, ...CodeEntry<Code>[]];

const numbersOf = (list: List<string>): Numbers =>
  new Map([...codesOf(list), ...codesOf(missingReasons)].map((code, index) => [code, index]));

/** The number of one code of a list. */
const numberOf = <const Code extends string>(list: List<Code>, code: NoInfer<Code>): number =>
  codesOf(list).indexOf(code);

export const unitNumbers = numbersOf(proceedingUnits);
export const personNumbers = numbersOf(personKinds);
export const nationalityGroupNumbers = numbersOf(nationalityGroups);
export const stageNumbers = numbersOf(proceedingStages);
export const sanctionNumbers = numbersOf(sanctionBands);
export const liabilityNumbers = numbersOf(liabilityKinds);
export const legalPersonSanctionNumbers = numbersOf(legalPersonSanctions);
export const groundNumbers = numbersOf(jurisdictionGrounds);
export const kindNumbers = numbersOf(cooperationKinds);
export const directionNumbers = numbersOf(cooperationDirections);
export const cooperationStatusNumbers = numbersOf(cooperationStatuses);
export const refusalNumbers = numbersOf(refusalGrounds);
export const reachNumbers = numbersOf(reaches);

/** Numbers from this one on are reasons for having no code. */
export const firstProceedingReason = {
  liability: liabilityKinds.length,
  legalPersonSanction: legalPersonSanctions.length,
  ground: jurisdictionGrounds.length,
  sanction: sanctionBands.length,
  refusal: refusalGrounds.length,
} as const;

export const no = numberOf(answers, "no");
export const caseUnit = numberOf(proceedingUnits, "case");
export const accusedUnit = numberOf(proceedingUnits, "accused");
export const naturalPerson = numberOf(personKinds, "natural");
export const legalPerson = numberOf(personKinds, "legal");
export const foreignGroup = numberOf(nationalityGroups, "foreign");
export const statelessGroup = numberOf(nationalityGroups, "stateless");
export const criminalLiability = numberOf(liabilityKinds, "criminal");
export const noLegalPerson = liabilityKinds.length + numberOf(missingReasons, "not-applicable");
export const nonCustodial = numberOf(sanctionBands, "non-custodial");
export const territory = numberOf(jurisdictionGrounds, "territory");
export const nationalNotExtradited = numberOf(jurisdictionGrounds, "national-not-extradited");
export const extradition = numberOf(cooperationKinds, "extradition");
export const received = numberOf(cooperationDirections, "received");
export const requestPending = numberOf(cooperationStatuses, "pending");
export const requestRefused = numberOf(cooperationStatuses, "refused");
/** Numbers below this one say where a request stands, the others why that is not known. */
export const requestStatuses = cooperationStatuses.length;
export const forNationality = numberOf(refusalGrounds, "nationality");
export const domesticReach = numberOf(reaches, "domestic");

/** The number of a stage. */
export const stageOf = (stage: ProceedingStage): number => numberOf(proceedingStages, stage);

/** One bit for each of the stages. */
export const stageBits = (...stages: readonly ProceedingStage[]): number =>
  stages.reduce((bits, stage) => bits | (1 << stageOf(stage)), 0);
