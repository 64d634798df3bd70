import { daysInMonth } from "../../time/daysInMonth.js";

/**
 * The years within which everything in a valid synthetic record takes place. What would come later has not happened yet.
 *
 * @example
 * import { syntheticPeriod } from "opsc/synthetic";
 * syntheticPeriod; //=> { firstYear: 2015, lastYear: 2024 }
 */
export const syntheticPeriod = { firstYear: 2015, lastYear: 2024 } as const;

/** A day of the period, as it is written in three precisions and as a number that orders days. */
interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** `YYYY`. */
  readonly year: string;
  /** `yyyymmdd` as one integer. */
  readonly packed: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

const daysOfPeriod = (): CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let year: number = syntheticPeriod.firstYear; year <= syntheticPeriod.lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const text = `${year}-${two(month)}`;
      for (let day = 1; day <= daysInMonth(year, month); day += 1) {
        const packed = year * 10_000 + month * 100 + day;
        days.push({ day: `${text}-${two(day)}`, month: text, year: String(year), packed });
      }
    }
  }
  return days;
};

const calendar: readonly CalendarDay[] = daysOfPeriod();

/** How many days the period has; days are numbered from 0. */
export const periodLength = calendar.length;

/** A day of the period by its number. */
export const dayOf = (number: number): CalendarDay => {
  const day = calendar[number];
  if (day === undefined) throw new RangeError("expected a day of the synthetic period");
  return day;
};
