import type { PartialDate } from "../../time/partialDate.js";

/** Whether a date is known to the day: languages have another preposition before a month or a year. */
export function isWholeDay(date: PartialDate): boolean {
  return date.length === 10;
}
