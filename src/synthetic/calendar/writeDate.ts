import type { RecordedDate } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted, type Weighted } from "../random/weighted.js";
import { dayOf } from "./calendar.js";

/** How a registrar writes a date: to the day, the month or the year, or why not at all. */
type Writing = "day" | "month" | "year" | "unknown" | "not-asked" | "declined";

/** How dates of the registering body's own acts are written. */
export const ownDates: Weighted<Writing> = weighted(
  ["day", 34],
  ["month", 44],
  ["year", 16],
  ["unknown", 5],
  ["not-asked", 1],
);

/** How the dates of an offence are written, which rest on what somebody told. */
export const toldDates: Weighted<Writing> = weighted(
  ["day", 8],
  ["month", 36],
  ["year", 40],
  ["unknown", 12],
  ["not-asked", 2],
  ["declined", 2],
);

/** A day of the period as a registrar writes it. What is left out never changes an order that holds between days. */
export const writeDate = (
  number: number,
  writings: Weighted<Writing>,
  random: RandomSource,
): RecordedDate => {
  const writing = pick(writings, random);
  if (writing === "unknown" || writing === "not-asked" || writing === "declined") return writing;
  return dayOf(number)[writing];
};
