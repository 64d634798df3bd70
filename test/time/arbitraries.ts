import fc from "fast-check";
import { daysInMonth, pad, written } from "./calendar.js";

const year = fc.integer({ min: 1900, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });

/** A day that exists. */
export const plainDate = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => written(y, m, Math.min(d, daysInMonth(y, m))));

/** A day, a month or a year. */
export const partialDate = fc.oneof(
  plainDate,
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`),
  year.map((y) => pad(y, 4)),
);

/** Years near enough that dates of them meet. */
export const nearPartialDate = fc
  .tuple(
    fc.integer({ min: 2014, max: 2016 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([y, m, d, length]) => written(y, m, Math.min(d, daysInMonth(y, m))).slice(0, length));
