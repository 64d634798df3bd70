import type { RecordDates, VictimRecord } from "../../victims/index.js";
import { syntheticPeriod } from "../calendar/calendar.js";
import type { Broken } from "./change.js";

const keys = ["offenceStart", "offenceEnd", "identified", "registered", "closed"] as const;

const isKnown = (date: string | undefined): date is string => date !== undefined && /^\d/.test(date);

/** The year before a known date. */
const yearBefore = (date: string): string => String(Number(date.slice(0, 4)) - 1);

/** The dates of a record with other ones among them, in the order of the schema. */
const datesWith = ({ dates }: VictimRecord, changes: RecordDates): RecordDates => {
  const merged = { ...dates, ...changes };
  return Object.fromEntries(keys.flatMap((key) => (merged[key] === undefined ? [] : [[key, merged[key]]])));
};

/** Dates without a beginning, so that no other date can come before it. */
export const withoutStart = (record: VictimRecord): RecordDates =>
  datesWith(record, { offenceStart: "unknown" });

const noAge = { kind: "unknown", reason: "unknown" } as const;
const noAges = { ageAtOffence: noAge, ageAtRegistration: noAge } as const;

/** What something that comes before the beginning of the offence needs. */
interface BeforeStart {
  /** A date before it. */
  readonly before: string;
  /** The dates, in which the beginning is known, with others that are asked for. */
  readonly datesWith: (changes: RecordDates) => RecordDates;
  /** Ages that must change so that nothing speaks against the dates. */
  readonly ages: Broken;
}

/**
 * A date before the offence began. Where the beginning is not known it becomes the first year of the period, before which nothing took
 * place, and the ages become unknown.
 */
export const beforeStart = (record: VictimRecord): BeforeStart => {
  const known = record.dates?.offenceStart;
  const offenceStart = isKnown(known) ? known : String(syntheticPeriod.firstYear);
  return {
    before: yearBefore(offenceStart),
    datesWith: (changes) => datesWith(record, { offenceStart, ...changes }),
    ages: isKnown(known) ? {} : noAges,
  };
};

/** Changes by which the record is closed before it was opened. */
export const closedBeforeOpened = (record: VictimRecord): Broken => {
  const known = record.dates?.registered;
  const registered = isKnown(known) ? known : String(syntheticPeriod.lastYear);
  const dates = datesWith(record, { registered, closed: yearBefore(registered) });
  return isKnown(known) ? { dates } : { dates, ...noAges };
};
