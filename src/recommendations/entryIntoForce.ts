import type { Source } from "../sources/source.js";
import { plusMonths } from "../time/dueDates.js";
import { isPlainDate, type PlainDate } from "../time/plainDate.js";

/**
 * The day on which the Protocol entered into force for a State, with the rule behind it.
 *
 * @example
 * import { entryIntoForce, type EntryIntoForce } from "opsc/recommendations";
 * const entry: EntryIntoForce = entryIntoForce("2005-03-28");
 * entry.source.locator; //=> "art. 14 (2)"
 */
export interface EntryIntoForce {
  /** The day. */
  readonly inForceOn: PlainDate;
  /** The rule. */
  readonly source: Source;
  /** Whether the rule was read in the treaty for this answer. */
  readonly verified: boolean;
}

/** The day on which the Protocol itself entered into force; known, not read again. */
const general = "2002-01-18";

/**
 * Computes when the Protocol entered into force for a State: one month after it deposited its instrument, or with the
 * Protocol itself on 18 January 2002 where it deposited before that day.
 *
 * @param depositOn - The day of the deposit of the instrument of ratification or accession.
 * @returns The day, the rule, and whether the rule was read: the general date of 2002 is not verified.
 * @throws RangeError where the date is not a day that exists.
 * @source OPSC, art. 14 (1) and (2)
 * @example
 * import { entryIntoForce } from "opsc/recommendations";
 * entryIntoForce("2005-03-28").inForceOn; //=> "2005-04-28"
 * entryIntoForce("2001-06-01"); //=> { inForceOn: "2002-01-18", source: { title: "OPSC", locator: "art. 14 (1)" }, verified: false }
 */
export function entryIntoForce(depositOn: PlainDate): EntryIntoForce {
  if (!isPlainDate(depositOn)) {
    throw new RangeError("entryIntoForce expects a day that exists, written YYYY-MM-DD");
  }
  return depositOn < general
    ? { inForceOn: general, source: { title: "OPSC", locator: "art. 14 (1)" }, verified: false }
    : {
        inForceOn: plusMonths(depositOn, 1),
        source: { title: "OPSC", locator: "art. 14 (2)" },
        verified: true,
      };
}
