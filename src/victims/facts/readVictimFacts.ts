import type { CriminalJustice } from "../record/criminalJustice.js";
import type { RecordedAge } from "../record/recordedAge.js";
import type { RecordedOffence } from "../record/recordedOffence.js";
import type { RecordedPlace } from "../record/recordedPlace.js";
import type { RecordedMeasure } from "../record/recordedMeasure.js";
import type { RecordedService } from "../record/recordedService.js";
import type { VictimRecord } from "../record/victimRecord.js";
import { ageBoundsOf } from "./ageBounds.js";
import {
  answerNumbers,
  conductNumbers,
  consentNumbers,
  domainNumbers,
  measureNumbers,
  measureStatusNumbers,
  migrationNumbers,
  missingNumbers,
  modeNumbers,
  nationalityNumbers,
  numberIn,
  offenceNumbers,
  outcomeNumbers,
  relationshipNumbers,
  returnNumbers,
  serviceStatusNumbers,
  statusNumbers,
  type Numbers,
} from "./numbers.js";
import { packDate } from "./packedDate.js";
import { packCountry, packSubdivision } from "./packedSubdivision.js";
import type { VictimFacts } from "./victimFacts.js";

/** 1 for a code, 0 for what is absent or a reason for having none. */
const answered = (code: string | undefined): number =>
  code === undefined || missingNumbers.has(code) ? 0 : 1;

const readOffences = (offences: readonly RecordedOffence[], facts: VictimFacts): void => {
  facts.offences = offences.length;
  let at = 0;
  for (const offence of offences) {
    facts.offence[at] = numberIn(offenceNumbers, offence.offence);
    facts.conduct[at] = numberIn(conductNumbers, offence.conduct);
    facts.mode[at] = numberIn(modeNumbers, offence.mode);
    facts.online[at] = numberIn(answerNumbers, offence.online);
    facts.technology[at] = answered(offence.technologyRole);
    at += 1;
  }
};

const readAges = (atOffence: RecordedAge, atRegistration: RecordedAge, facts: VictimFacts): void => {
  const first = ageBoundsOf(atOffence);
  facts.offenceMinimum = first.minimum;
  facts.offenceMaximum = first.maximum;
  const second = ageBoundsOf(atRegistration);
  facts.registrationMinimum = second.minimum;
  facts.registrationMaximum = second.maximum;
};

/** The numbers of a list of codes; returns how many there are. */
const readCodes = (codes: readonly string[] | undefined, numbers: Numbers, into: Int32Array): number => {
  if (codes === undefined) return 0;
  for (let at = 0; at < codes.length; at += 1) into[at] = numberIn(numbers, codes[at]);
  return codes.length;
};

const readPlace = (place: RecordedPlace | undefined, at: number, facts: VictimFacts): void => {
  facts.country[at] = place === undefined ? 0 : packCountry(place.country);
  facts.subdivision[at] = packSubdivision(place?.subdivision);
};

const readMeasures = (measures: readonly RecordedMeasure[], facts: VictimFacts): void => {
  facts.measures = measures.length;
  let at = 0;
  for (const measure of measures) {
    facts.measure[at] = numberIn(measureNumbers, measure.measure);
    facts.measureStatus[at] = numberIn(measureStatusNumbers, measure.status);
    facts.measureProvided[at] = packDate(measure.provided);
    at += 1;
  }
};

const readServices = (services: readonly RecordedService[], facts: VictimFacts): void => {
  facts.services = services.length;
  let at = 0;
  for (const service of services) {
    facts.serviceStatus[at] = numberIn(serviceStatusNumbers, service.status);
    facts.serviceReferred[at] = packDate(service.referred);
    facts.serviceProvided[at] = packDate(service.provided);
    at += 1;
  }
};

const readJustice = (justice: CriminalJustice | undefined, facts: VictimFacts): void => {
  const { stage } = facts;
  stage[0] = packDate(justice?.reported);
  stage[1] = packDate(justice?.investigated);
  stage[2] = packDate(justice?.prosecuted);
  stage[3] = packDate(justice?.tried);
  stage[4] = packDate(justice?.convicted);
  stage[5] = packDate(justice?.acquitted);
  stage[6] = packDate(justice?.sentenced);
  stage[7] = packDate(justice?.closed);
  facts.closureReason = answered(justice?.closureReason);
  facts.sanction = answered(justice?.sanction);
  facts.accused = justice?.accused ?? -1;
};

const none: readonly never[] = [];

/** Reads what the rules look at from a record that has the structure of one. */
export function readVictimFacts(record: VictimRecord, facts: VictimFacts): void {
  const { dates, compensation, legalAssistance, reintegration, processing, disability } = record;
  facts.status = numberIn(statusNumbers, record.identificationStatus);
  readOffences(record.offences, facts);
  readAges(record.ageAtOffence, record.ageAtRegistration, facts);
  facts.offenceStart = packDate(dates?.offenceStart);
  facts.offenceEnd = packDate(dates?.offenceEnd);
  facts.identified = packDate(dates?.identified);
  facts.registered = packDate(dates?.registered);
  facts.closed = packDate(dates?.closed);
  facts.nationalities = readCodes(record.nationalities, nationalityNumbers, facts.nationality);
  facts.migration = numberIn(migrationNumbers, record.migration?.status);
  readPlace(record.placeOfOffence, 0, facts);
  readPlace(record.placeOfResidence, 1, facts);
  facts.disability = numberIn(answerNumbers, disability?.present);
  facts.domains = readCodes(disability?.domains, domainNumbers, facts.domain);
  facts.relationships = readCodes(record.perpetratorRelationships, relationshipNumbers, facts.relationship);
  readMeasures(record.protectionMeasures ?? none, facts);
  readServices(record.services ?? none, facts);
  facts.assistance = numberIn(serviceStatusNumbers, legalAssistance?.status);
  facts.assistanceKind = answered(legalAssistance?.kind);
  facts.sought = numberIn(answerNumbers, compensation?.sought);
  facts.outcome = numberIn(outcomeNumbers, compensation?.outcome);
  facts.paid = numberIn(answerNumbers, compensation?.paid);
  facts.amount = compensation?.amount === undefined ? 0 : 1;
  readJustice(record.criminalJustice, facts);
  facts.returned = numberIn(returnNumbers, reintegration?.returned);
  facts.returnCountry = answered(reintegration?.country);
  facts.plan = numberIn(answerNumbers, reintegration?.plan);
  facts.followUp = answered(reintegration?.followUp);
  facts.consent = numberIn(consentNumbers, processing?.reportingConsent);
  facts.consentGiven = packDate(processing?.consentGiven);
  facts.consentWithdrawn = packDate(processing?.consentWithdrawn);
}
