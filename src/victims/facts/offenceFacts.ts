/**
 * What the rules on offences look at, in victim records and in records of proceedings: codes by their number in the enumeration of
 * the schema and -1 where the key is absent.
 *
 * @example
 * import { victimRecords, type OffenceFacts } from "opsc/victims";
 * const facts: OffenceFacts = victimRecords.createFacts();
 * facts.offences; //=> 0
 */
export interface OffenceFacts {
  /** How many offences there are. */
  offences: number;
  /** The offences. */
  readonly offence: Int32Array;
  /** Their acts. */
  readonly conduct: Int32Array;
  /** Their modes. */
  readonly mode: Int32Array;
  /** Whether they have an online part. */
  readonly online: Int32Array;
  /** 1 where a role of technology is given (a reason for having none is not). */
  readonly technology: Int32Array;
}

const most = 12;

/** Room for the offences of one record at a time. */
export const createOffenceFacts = (): OffenceFacts => ({
  offences: 0,
  offence: new Int32Array(most),
  conduct: new Int32Array(most),
  mode: new Int32Array(most),
  online: new Int32Array(most),
  technology: new Int32Array(most),
});
