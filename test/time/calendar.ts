/** The Gregorian calendar, calculated by counting and without a date library: the other side of the tests. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

export const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

export const written = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Number of the day since 1 January of year 0, which is day 0. */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const leapYears =
    year === 0
      ? 0
      : 1 + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  let days = year * 365 + leapYears + day - 1;
  for (let before = 1; before < month; before += 1) days += daysInMonth(year, before);
  return days;
};

/** The same day of the month a number of months later, or the last day of that month. */
export const monthsLater = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = count - targetYear * 12 + 1;
  return written(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
};

/** Every day from the first day of one year to the last day of another. */
export const everyDay = (firstYear: number, lastYear: number): string[] => {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= daysInMonth(year, month); day += 1) days.push(written(year, month, day));
    }
  }
  return days;
};
