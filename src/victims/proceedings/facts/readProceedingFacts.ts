import {
  answerNumbers,
  conductNumbers,
  missingNumbers,
  modeNumbers,
  numberIn,
  offenceNumbers,
  type Numbers,
} from "../../facts/numbers.js";
import { packDate } from "../../facts/packedDate.js";
import type { Pseudonym } from "../../pseudonyms/index.js";
import type { RecordedOffence } from "../../record/recordedOffence.js";
import type { CooperationRequest } from "../record/cooperationRequest.js";
import type { ProceedingEvent } from "../record/proceedingEvent.js";
import type { ProceedingRecord } from "../record/proceedingRecord.js";
import type { ProceedingFacts } from "./proceedingFacts.js";
import {
  cooperationStatusNumbers,
  directionNumbers,
  domesticReach,
  groundNumbers,
  kindNumbers,
  legalPersonSanctionNumbers,
  liabilityNumbers,
  nationalityGroupNumbers,
  personNumbers,
  reachNumbers,
  refusalNumbers,
  sanctionNumbers,
  stageNumbers,
  unitNumbers,
} from "./proceedingNumbers.js";

const answered = (code: string | undefined): number =>
  code === undefined || missingNumbers.has(code) ? 0 : 1;

const readOffences = (offences: readonly RecordedOffence[], facts: ProceedingFacts): void => {
  facts.offences = offences.length;
  facts.domestic = 1;
  let at = 0;
  for (const { offence, conduct, mode, online, technologyRole, reach } of offences) {
    facts.offence[at] = numberIn(offenceNumbers, offence);
    facts.conduct[at] = numberIn(conductNumbers, conduct);
    facts.mode[at] = numberIn(modeNumbers, mode);
    facts.online[at] = numberIn(answerNumbers, online);
    facts.technology[at] = answered(technologyRole);
    if (numberIn(reachNumbers, reach) !== domesticReach) facts.domestic = 0;
    at += 1;
  }
};

const readEvents = (events: readonly ProceedingEvent[], facts: ProceedingFacts): void => {
  facts.events = events.length;
  facts.stages = 0;
  let at = 0;
  for (const { stage, date } of events) {
    const number = numberIn(stageNumbers, stage);
    facts.stage[at] = number;
    facts.date[at] = packDate(date);
    facts.stages |= 1 << number;
    at += 1;
  }
};

/** The numbers of a list of codes; returns how many there are. */
const readCodes = (codes: readonly string[] | undefined, numbers: Numbers, into: Int32Array): number => {
  if (codes === undefined) return 0;
  for (let at = 0; at < codes.length; at += 1) into[at] = numberIn(numbers, codes[at]);
  return codes.length;
};

const readRequests = (requests: readonly CooperationRequest[], facts: ProceedingFacts): void => {
  facts.requests = requests.length;
  let at = 0;
  for (const request of requests) {
    facts.requestKind[at] = numberIn(kindNumbers, request.kind);
    facts.requestDirection[at] = numberIn(directionNumbers, request.direction);
    facts.requestStatus[at] = numberIn(cooperationStatusNumbers, request.status);
    facts.requested[at] = packDate(request.requested);
    facts.decided[at] = packDate(request.decided);
    facts.refusalGround[at] = numberIn(refusalNumbers, request.refusalGround);
    facts.submitted[at] = numberIn(answerNumbers, request.submittedForProsecution);
    at += 1;
  }
};

const readVictims = (victims: readonly Pseudonym[], facts: ProceedingFacts): void => {
  facts.victims = victims.length;
  let at = 0;
  for (const victim of victims) {
    facts.victim[at] = victims.indexOf(victim);
    at += 1;
  }
};

const none: readonly never[] = [];

/** Reads what the rules look at from a record that has the structure of one. */
export function readProceedingFacts(record: ProceedingRecord, facts: ProceedingFacts): void {
  const { accused, legalPersonLiability, jurisdiction } = record;
  readOffences(record.offences, facts);
  facts.unit = numberIn(unitNumbers, record.unit);
  facts.person = numberIn(personNumbers, accused?.person);
  facts.sex = answered(accused?.sex);
  facts.ageGroup = answered(accused?.ageGroup);
  facts.nationalityGroup = numberIn(nationalityGroupNumbers, accused?.nationalityGroup);
  readEvents(record.events, facts);
  facts.sanction = numberIn(sanctionNumbers, record.sanction);
  facts.liability = numberIn(liabilityNumbers, legalPersonLiability?.kind);
  facts.legalPersonSanctions = readCodes(
    legalPersonLiability?.sanctions,
    legalPersonSanctionNumbers,
    facts.legalPersonSanction,
  );
  facts.grounds = readCodes(jurisdiction?.grounds, groundNumbers, facts.ground);
  facts.doubleCriminality = numberIn(answerNumbers, jurisdiction?.doubleCriminalityInvoked);
  facts.refusedForDoubleCriminality = numberIn(answerNumbers, jurisdiction?.refusedForDoubleCriminality);
  readRequests(record.cooperation ?? none, facts);
  readVictims(record.victims ?? none, facts);
}
