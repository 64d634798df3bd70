import { daysInMonth } from "../../../src/time/daysInMonth.js";

/** A day as one number, yyyymmdd. */
export type Day = number;

const two = (value: number): string => String(value).padStart(2, "0");

/** `YYYY-MM-DD`. */
export const written = (day: Day): string =>
  `${String(Math.floor(day / 10_000)).padStart(4, "0")}-${two(Math.floor(day / 100) % 100)}-${two(day % 100)}`;

const daysOfYear = new Map<number, readonly Day[]>();

/** Every day of a year. */
export const yearOf = (year: number): readonly Day[] => {
  const known = daysOfYear.get(year);
  if (known !== undefined) return known;
  const days = Array.from({ length: 12 }, (_, month) =>
    Array.from(
      { length: daysInMonth(year, month + 1) },
      (_unused, day) => year * 10_000 + (month + 1) * 100 + day + 1,
    ),
  ).flat();
  daysOfYear.set(year, days);
  return days;
};

/** Every day that a recorded date can mean; none for a reason or a date that is not there. */
export const daysOf = (date: string | undefined): readonly Day[] => {
  if (date === undefined || !/^\d/.test(date)) return [];
  const prefix = date;
  return yearOf(Number(date.slice(0, 4))).filter((day) => written(day).startsWith(prefix));
};

/** When a birthday of 29 February is kept in a year that has none. */
export type LeapBirthday = "28 February" | "1 March";

/** Completed years of age on a day, by counting birthdays. */
export const ageOn = (birth: Day, day: Day, leap: LeapBirthday = "1 March"): number => {
  const birthday = birth % 10_000;
  const year = Math.floor(day / 10_000);
  const kept = birthday === 229 && daysInMonth(year, 2) === 28 ? (leap === "1 March" ? 301 : 228) : birthday;
  return year - Math.floor(birth / 10_000) - (day % 10_000 < kept ? 1 : 0);
};
