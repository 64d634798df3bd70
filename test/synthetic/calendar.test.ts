import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { describe, expect, it } from "vitest";
import { syntheticPeriod } from "opsc/synthetic";
import { dayOf, periodLength } from "../../src/synthetic/calendar/calendar.js";

describe("the calendar", () => {
  const { firstYear, lastYear } = syntheticPeriod;

  it("has the days of the period, the first and the last included", () => {
    expect(periodLength).toBe(
      differenceInCalendarDays(new Date(lastYear + 1, 0, 1), new Date(firstYear, 0, 1)),
    );
    expect(dayOf(0).day).toBe(`${firstYear}-01-01`);
    expect(dayOf(59)).toEqual({
      day: `${firstYear}-03-01`,
      month: `${firstYear}-03`,
      year: `${firstYear}`,
      packed: firstYear * 10_000 + 301,
    });
    expect(dayOf(periodLength - 1).day).toBe(`${lastYear}-12-31`);
  });

  it("has no other day", () => {
    for (const number of [-1, 0.5, periodLength, NaN]) expect(() => dayOf(number)).toThrow(RangeError);
  });
});
