import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { isPlainDate, type PlainDate } from "./plainDate.js";

/** Everything is counted in UTC: some time zones lack a day that the calendar has. */
const zone = { in: utc } as const;

const read = (date: PlainDate): Date => {
  if (!isPlainDate(date)) throw new RangeError("expected a day that exists, written YYYY-MM-DD");
  return parseISO(date, zone);
};

const write = (date: Date): PlainDate => {
  const day = Number.isNaN(date.getTime()) ? "" : formatISO(date, { representation: "date", ...zone });
  if (!isPlainDate(day)) throw new RangeError("expected a number that leads to a year of four figures");
  return day;
};

const whole = (count: number): number => {
  if (!Number.isInteger(count)) throw new RangeError("expected a whole number");
  return count;
};

/**
 * The day a number of days later.
 *
 * @param date - A plain date.
 * @param days - Whole days; may be negative.
 * @returns The later day.
 * @throws RangeError where the date is not a day that exists, the number is not whole, or the year has not four figures.
 * @example
 * import { plusDays } from "opsc/time";
 * plusDays("2018-01-28", 1); //=> "2018-01-29"
 */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return write(addDays(read(date), whole(days), zone));
}

/**
 * The day a number of months later, or the last day of that month where it is shorter.
 *
 * @param date - A plain date.
 * @param months - Whole months; may be negative.
 * @returns The later day.
 * @throws RangeError where the date is not a day that exists, the number is not whole, or the year has not four figures.
 * @example
 * import { plusMonths } from "opsc/time";
 * plusMonths("2005-03-28", 1); //=> "2005-04-28"
 */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  return write(addMonths(read(date), whole(months), zone));
}

/**
 * The same day a number of years later, 29 February becoming 28 February.
 *
 * @param date - A plain date.
 * @param years - Whole years; may be negative.
 * @returns The later day.
 * @throws RangeError where the date is not a day that exists, the number is not whole, or the year has not four figures.
 * @example
 * import { plusYears } from "opsc/time";
 * plusYears("2005-04-28", 2); //=> "2007-04-28"
 */
export function plusYears(date: PlainDate, years: number): PlainDate {
  return write(addYears(read(date), whole(years), zone));
}

/**
 * Whole days from one day to another, negative where the second is earlier.
 *
 * @param from - A plain date.
 * @param to - Another.
 * @returns The number of calendar days.
 * @throws RangeError where a date is not a day that exists.
 * @example
 * import { daysBetween } from "opsc/time";
 * daysBetween("2018-01-28", "2018-02-01"); //=> 4
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(read(to), read(from), zone);
}
