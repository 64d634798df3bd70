import { createOffenceFacts, type OffenceFacts } from "../../facts/offenceFacts.js";

/**
 * What the rules of a record of proceedings look at, in integers alone: dates as `packDate` packs them, codes by their number in
 * the enumeration of the schema and -1 where the key is absent.
 *
 * @example
 * import { proceedingRecords, type ProceedingFacts } from "opsc/victims";
 * const facts: ProceedingFacts = proceedingRecords.createFacts();
 * facts.events; //=> 0
 */
export interface ProceedingFacts extends OffenceFacts {
  /** 1 where every offence is recorded as one within a single State. */
  domestic: number;
  /** Case or accused. */
  unit: number;
  /** Natural or legal person; -1 where no accused is described. */
  person: number;
  /** 1 where a sex is given (a reason for having none is not). */
  sex: number;
  /** 1 where a group of age is given. */
  ageGroup: number;
  /** Group of nationality. */
  nationalityGroup: number;
  /** How many events there are. */
  events: number;
  /** One bit for each stage that is among them. */
  stages: number;
  /** Their stages. */
  readonly stage: Int32Array;
  /** Their dates. */
  readonly date: Int32Array;
  /** Sanction on a natural person. */
  sanction: number;
  /** Liability of a legal person. */
  liability: number;
  /** How many sanctions on a legal person there are. */
  legalPersonSanctions: number;
  /** These sanctions, and reasons. */
  readonly legalPersonSanction: Int32Array;
  /** How many grounds of jurisdiction there are. */
  grounds: number;
  /** The grounds, and reasons. */
  readonly ground: Int32Array;
  /** Whether double criminality was invoked. */
  doubleCriminality: number;
  /** Whether prosecution was refused for want of it. */
  refusedForDoubleCriminality: number;
  /** How many requests there are. */
  requests: number;
  /** Their kinds. */
  readonly requestKind: Int32Array;
  /** Their directions. */
  readonly requestDirection: Int32Array;
  /** Where they stand. */
  readonly requestStatus: Int32Array;
  /** When they were made. */
  readonly requested: Int32Array;
  /** When they were decided. */
  readonly decided: Int32Array;
  /** Why they were refused. */
  readonly refusalGround: Int32Array;
  /** Whether the case was submitted for prosecution. */
  readonly submitted: Int32Array;
  /** How many victims there are. */
  victims: number;
  /** For each victim the place in the list at which it stands first. */
  readonly victim: Int32Array;
}

const list = (length: number): Int32Array => new Int32Array(length);

/** Room for the facts of one record at a time. */
export const createProceedingFacts = (): ProceedingFacts => ({
  ...createOffenceFacts(),
  domestic: 0,
  unit: -1,
  person: -1,
  sex: 0,
  ageGroup: 0,
  nationalityGroup: -1,
  events: 0,
  stages: 0,
  stage: list(24),
  date: list(24),
  sanction: -1,
  liability: -1,
  legalPersonSanctions: 0,
  legalPersonSanction: list(7),
  grounds: 0,
  ground: list(6),
  doubleCriminality: -1,
  refusedForDoubleCriminality: -1,
  requests: 0,
  requestKind: list(8),
  requestDirection: list(8),
  requestStatus: list(8),
  requested: list(8),
  decided: list(8),
  refusalGround: list(8),
  submitted: list(8),
  victims: 0,
  victim: list(200),
});
