import { isPlainDate, type PlainDate } from "./plainDate.js";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const dayMonthYear =
  /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})\b/gi;

/**
 * Every full date in an English text, in the order and form of United Nations documents ("28 January 2018").
 *
 * @param text - Text with single spaces.
 * @returns Plain dates in the order of the text; a day that does not exist is left out.
 * @example
 * import { englishDatesIn } from "opsc/time";
 * englishDatesIn("adopted on 30 January 2015 and due by 28 January 2018"); //=> ["2015-01-30", "2018-01-28"]
 */
export function englishDatesIn(text: string): PlainDate[] {
  const found: PlainDate[] = [];
  for (const [, day = "", month = "", year = ""] of text.matchAll(dayMonthYear)) {
    const number = months.indexOf(month.toLowerCase() as (typeof months)[number]) + 1;
    const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isPlainDate(date)) found.push(date);
  }
  return found;
}

/**
 * A plain date in the form of United Nations documents in English.
 *
 * @param date - A date, full or partial.
 * @returns The date in words; a partial one without the parts it lacks. What names no month comes back as it is.
 * @example
 * import { formatEnglishDate } from "opsc/time";
 * formatEnglishDate("2018-01-28"); //=> "28 January 2018"
 * formatEnglishDate("2024-05"); //=> "May 2024"
 */
export function formatEnglishDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return day === undefined ? `${capital} ${year}` : `${Number(day)} ${capital} ${year}`;
}
