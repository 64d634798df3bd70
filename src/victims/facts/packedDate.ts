/** A date that is not in the record. */
export const absent = 0;

const reasons = { unknown: -1, notAsked: -2, declined: -3, notApplicable: -4 } as const;

/** The reason `not-applicable` in place of a date. */
export const notApplicable = reasons.notApplicable;

const digits = (text: string, from: number): number =>
  (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;

/**
 * A recorded date as one integer: `yyyymmdd` with 00 for what is not known, 0 for a date that is not there, below 0 for a reason.
 *
 * @param text - A valid recorded date; anything else gives some number and no error.
 */
export function packDate(text: string | undefined): number {
  if (text === undefined) return absent;
  const first = text.charCodeAt(0);
  if (first > 57) {
    if (first === 117) return reasons.unknown;
    if (first === 100) return reasons.declined;
    return text.length === 9 ? reasons.notAsked : reasons.notApplicable;
  }
  const year = digits(text, 0) * 1_000_000 + digits(text, 2) * 10_000;
  if (text.length === 4) return year;
  const month = year + digits(text, 5) * 100;
  return text.length === 7 ? month : month + digits(text, 8);
}

/** The last day that a packed date can mean, in numbers that only order days. */
export const lastOf = (date: number): number => {
  if ((date | 0) % 100 !== 0) return date;
  return (date | 0) % 10_000 === 0 ? date + 1231 : date + 31;
};

/** The first day that a packed date can mean, in numbers that only order days. */
export const firstOf = (date: number): number => {
  if ((date | 0) % 100 !== 0) return date;
  return (date | 0) % 10_000 === 0 ? date + 101 : date + 1;
};

/**
 * Whether two packed dates are both known and the first is certainly later than the second. A month or a year packs below
 * all of its days and above every day before it, so that the first needs no bound of its own.
 */
export const isAfter = (left: number, right: number): boolean =>
  right > 0 && left > right && left > lastOf(right);

/** Whether something is said to have happened: a date, or a reason other than `not-applicable`. */
export const happened = (date: number): boolean => date !== absent && date !== notApplicable;

/** Full years that certainly lie between two days in the numbers above; below 0 where the second comes first. */
const yearsBetween = (earlier: number, later: number): number => Math.floor((later - earlier) / 10_000);

/** Full years that have certainly passed from one known date to another; 0 where they may be the same. */
export const fewestYears = (from: number, to: number): number =>
  Math.max(0, yearsBetween(lastOf(from), firstOf(to)));

/** Full years that may at most have passed. */
export const mostYears = (from: number, to: number): number =>
  Math.max(0, yearsBetween(firstOf(from), lastOf(to)));
