import { createOffenceFacts, type OffenceFacts } from "./offenceFacts.js";

/**
 * What the rules of a victim record look at, in integers alone: dates as `packDate` packs them, codes by their number in
 * the enumeration of the schema and -1 where the key is absent, places as `packSubdivision` packs them.
 *
 * @example
 * import { victimRecords, type VictimFacts } from "opsc/victims";
 * const facts: VictimFacts = victimRecords.createFacts();
 * facts.offences; //=> 0
 */
export interface VictimFacts extends OffenceFacts {
  /** Status of identification. */
  status: number;
  /** Lowest age at the offence. */
  offenceMinimum: number;
  /** Highest age at the offence. */
  offenceMaximum: number;
  /** Lowest age at registration. */
  registrationMinimum: number;
  /** Highest age at registration. */
  registrationMaximum: number;
  /** When the offence began. */
  offenceStart: number;
  /** When it ended. */
  offenceEnd: number;
  /** When the child was identified. */
  identified: number;
  /** When the record was opened. */
  registered: number;
  /** When it was closed. */
  closed: number;
  /** How many nationalities there are. */
  nationalities: number;
  /** The nationalities, statuses and reasons. */
  readonly nationality: Int32Array;
  /** Migration status. */
  migration: number;
  /** Place of the offence, then of residence. */
  readonly country: Int32Array;
  /** Subdivisions, in the same order. */
  readonly subdivision: Int32Array;
  /** Whether there is a disability. */
  disability: number;
  /** How many domains there are. */
  domains: number;
  /** The domains. */
  readonly domain: Int32Array;
  /** How many relationships there are. */
  relationships: number;
  /** The relationships. */
  readonly relationship: Int32Array;
  /** How many measures there are. */
  measures: number;
  /** The measures. */
  readonly measure: Int32Array;
  /** Their status. */
  readonly measureStatus: Int32Array;
  /** When they were provided. */
  readonly measureProvided: Int32Array;
  /** How many services there are. */
  services: number;
  /** Their status. */
  readonly serviceStatus: Int32Array;
  /** When the child was referred. */
  readonly serviceReferred: Int32Array;
  /** When they were provided. */
  readonly serviceProvided: Int32Array;
  /** Status of legal assistance. */
  assistance: number;
  /** 1 where the kind of assistance is given. */
  assistanceKind: number;
  /** Whether compensation was sought. */
  sought: number;
  /** What became of the claim. */
  outcome: number;
  /** Whether it was paid. */
  paid: number;
  /** 1 where an amount is given. */
  amount: number;
  /** Stages in the order of `criminalJusticeStages`. */
  readonly stage: Int32Array;
  /** 1 where a reason for closing is given. */
  closureReason: number;
  /** 1 where a sanction is given. */
  sanction: number;
  /** How many persons are accused. */
  accused: number;
  /** How the child returned. */
  returned: number;
  /** 1 where a country of return is given. */
  returnCountry: number;
  /** Whether there is a plan. */
  plan: number;
  /** 1 where the state of a plan is given. */
  followUp: number;
  /** Who gave consent for reporting. */
  consent: number;
  /** When it was given. */
  consentGiven: number;
  /** When it was withdrawn. */
  consentWithdrawn: number;
}

const list = (length: number): Int32Array => new Int32Array(length);

/** Room for the facts of one record at a time. */
export const createVictimFacts = (): VictimFacts => ({
  status: -1,
  ...createOffenceFacts(),
  offenceMinimum: 0,
  offenceMaximum: 0,
  registrationMinimum: 0,
  registrationMaximum: 0,
  offenceStart: 0,
  offenceEnd: 0,
  identified: 0,
  registered: 0,
  closed: 0,
  nationalities: 0,
  nationality: list(4),
  migration: -1,
  country: list(2),
  subdivision: list(2),
  disability: -1,
  domains: 0,
  domain: list(6),
  relationships: 0,
  relationship: list(6),
  measures: 0,
  measure: list(12),
  measureStatus: list(12),
  measureProvided: list(12),
  services: 0,
  serviceStatus: list(16),
  serviceReferred: list(16),
  serviceProvided: list(16),
  assistance: -1,
  assistanceKind: 0,
  sought: -1,
  outcome: -1,
  paid: -1,
  amount: 0,
  stage: list(8),
  closureReason: 0,
  sanction: 0,
  accused: -1,
  returned: -1,
  returnCountry: 0,
  plan: -1,
  followUp: 0,
  consent: -1,
  consentGiven: 0,
  consentWithdrawn: 0,
});
